'use client'

import { Field, SelectField, TextField } from '#components/ui/field.tsx'
import { speak, type FormFailure } from '#components/ui/translate.ts'
import type { BlockField, LiveDesk } from '#domain/articles/live/types.ts'
import type { Sentences } from '#messages/format.ts'
import styles from '#components/newsroom/live-desk.module.css'

type LiveFieldsProps = {
  words: Sentences
  /** The paper's. */
  zone: string
  signers: LiveDesk['signers']
  error: FormFailure | undefined
  values: Partial<Record<string, string>>
}

/** The fields of an update: first the words, which most consist of. */
export function LiveFields(props: LiveFieldsProps) {
  const { words, zone, error, values } = props
  const { t, field } = speak(words)
  const of = (name: BlockField) => ({
    ...{ id: `live-${name}`, name, label: t(`live.form.${name}`), error: field(error, name), defaultValue: values[name] ?? '' },
  })
  const theirs = (name: BlockField) => <Theirs words={words} name={name} error={error} />
  const time = values.at ?? ''
  return (
    <>
      <TextField {...of('words')} hint={t('live.form.words.hint')} rows={5} className={styles.words} spellCheck required />
      {theirs('words')}
      <Field {...of('headline')} hint={t('live.form.headline.hint')} autoComplete="off" />
      {theirs('headline')}
      <div className={styles.pair}>
        <div>
          {/* What is no time must come back as it was typed. */}
          <Field {...of('at')} hint={t('live.form.at.hint', { zone })} type={isTime(time) ? 'datetime-local' : 'text'} autoComplete="off" />
          {theirs('at')}
        </div>
        <div>
          <Signer {...props} field={of('author')} />
        </div>
      </div>
      <p className={styles.check}>
        <input type="checkbox" id="live-isKey" name="isKey" value="on" defaultChecked={values.isKey === 'on'} />{' '}
        <label htmlFor="live-isKey">{t('live.form.isKey')}</label>
      </p>
    </>
  )
}

const isTime = (text: string): boolean => text === '' || /^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(text)

type SignerProps = LiveFieldsProps & { field: { id: string; name: string; label: string; error: string | undefined; defaultValue: string } }

/** Whoever can only sign with their own name sees it. */
function Signer({ words, signers: { canChoose, people }, field }: SignerProps) {
  const { t } = speak(words)
  const names = people.map(({ slug, name }) => ({ value: slug, label: name }))
  return <SelectField {...field} options={canChoose ? [{ value: '', label: t('live.form.author.nobody') }, ...names] : names} />
}

/** What a colleague's version says in the field above, where it says something else. */
function Theirs({ words, name, error }: { words: Sentences; name: BlockField; error: FormFailure | undefined }) {
  const value = error?.values?.[`theirs.${name}`]
  if (value === undefined) return null
  return (
    <div className={styles.theirs}>
      <p>{speak(words).t('live.form.theirs')}</p>
      <p dir="auto">{value}</p>
    </div>
  )
}
