import { Button } from '#components/ui/button.tsx'
import { Field, SelectField, type Option } from '#components/ui/field.tsx'
import { Summary } from '#components/ui/summary.tsx'
import { isFiltered, searchQuery } from '#domain/search/read-search.ts'
import { SEARCH_KINDS, type Search } from '#domain/search/types.ts'
import type { SiteView } from '#domain/site/types.ts'
import type { Translate } from '#messages/translate.ts'
import styles from '#components/search/search-filters.module.css'

export type SearchFiltersProps = {
  search: Search
  /** Everybody whose stories can be looked for. */
  writers: { slug: string; name: string }[]
  site: SiteView
  t: Translate
}

/** What narrows a search down; open while it does. Comments have no kind, and no writer of the paper's. */
export function SearchFilters({ search, writers, site, t }: SearchFiltersProps) {
  const sections = site.sections.map(({ slug, name }) => ({ value: slug, label: name }))
  const people = writers.map(({ slug, name }) => ({ value: slug, label: name }))
  const kinds = SEARCH_KINDS.map((kind) => ({ value: kind, label: t(`search.kind.${kind}`) }))
  const { q, tab, sort } = search
  return (
    <details className={styles.filters} open={isFiltered(search)}>
      <Summary label={t('search.filters')} />
      <div className={styles.fields}>
        <Choice name="section" label={t('search.section')} all={t('search.section.all')} value={search.section} options={sections} />
        {tab === 'stories' ? (
          <>
            <Choice name="author" label={t('search.author')} all={t('search.author.all')} value={search.author} options={people} />
            <Choice name="kind" label={t('search.kind')} all={t('search.kind.all')} value={search.kind} options={kinds} />
          </>
        ) : null}
        <Field id="search-from" name="from" type="date" label={t('search.from')} defaultValue={search.from} />
        <Field id="search-to" name="to" type="date" label={t('search.to')} defaultValue={search.to} />
      </div>
      <p className={styles.actions}>
        <Button kind="plain">{t('search.apply')}</Button>
        {isFiltered(search) ? <a href={`/search${searchQuery({ q, tab, sort })}`}>{t('search.clear')}</a> : null}
      </p>
    </details>
  )
}

type ChoiceProps = { name: string; label: string; all: string; value: string; options: Option[] }

/** One of a list, or all of it. What the address says is in the list, whether the paper has it or not. */
function Choice({ name, label, all, value, options }: ChoiceProps) {
  const isKnown = value === '' || options.some((option) => option.value === value)
  const more = isKnown ? [] : [{ value, label: value }]
  return (
    <SelectField
      id={`search-${name}`}
      name={name}
      label={label}
      defaultValue={value}
      options={[{ value: '', label: all }, ...options, ...more]}
    />
  )
}
