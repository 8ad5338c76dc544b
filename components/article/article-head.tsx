import { Kicker } from '#components/article/kicker.tsx'
import { classNames } from '#components/ui/class-names.ts'
import { ROOT } from '#domain/site/root.ts'
import { otherDirection } from '#lib/direction.ts'
import type { ArticleView } from '#domain/articles/types.ts'
import type { Translate } from '#messages/translate.ts'
import styles from '#components/article/article-head.module.css'

export type ArticleHeadProps = {
  article: ArticleView
  /** The page's. */
  language: string
  t: Translate
  /** Whether it stands in a column of a page that has a heading of its own. */
  isInset?: boolean
}

/** Section, kicker, headline, standfirst. Opinion is set light and signed in its headline. */
export function ArticleHead({ article, language, t, isInset = false }: ArticleHeadProps) {
  const { section, kind, kicker, headline, standfirst, authors, live } = article
  // The section's name has said it.
  const isLabelled = section.name !== t('article.kind.opinion')
  const writer = kind === 'opinion' ? authors[0]?.name : undefined
  const Title = isInset ? 'h3' : 'h1'
  return (
    <header className={classNames(styles.head, isInset && styles.inset)}>
      {section.slug === ROOT ? null : (
        <p className={styles.section}>
          <a href={`/${section.slug}`}>{section.name}</a>
        </p>
      )}
      <Kicker kind={kind} words={kicker} live={live?.state} isLabelled={isLabelled} t={t} className={styles.kicker} />
      <Title dir={otherDirection(headline, language)} className={classNames(styles.title, kind === 'opinion' && styles.opinion)}>
        {headline}
        {writer ? (
          <>
            {' '}
            <em>
              <bdi>{writer}</bdi>
            </em>
          </>
        ) : null}
      </Title>
      {standfirst ? (
        <p className={styles.standfirst} dir={otherDirection(standfirst, language)}>
          {standfirst}
        </p>
      ) : null}
    </header>
  )
}
