import { River } from '#components/article/river.tsx'
import { HiddenHeading } from '#components/ui/visually-hidden.tsx'
import type { CardPage, TopicView } from '#domain/articles/types.ts'
import type { SiteView } from '#domain/site/types.ts'
import type { Translate } from '#messages/translate.ts'
import styles from '#components/article/list-page.module.css'

export type TopicPageProps = { topic: TopicView; list: CardPage; site: SiteView; t: Translate }

/** Every story about something. */
export function TopicPage({ topic, list, site, t }: TopicPageProps) {
  return (
    <div className={styles.page}>
      <h1 className={styles.title}>
        <bdi>{topic.name}</bdi>
      </h1>
      <HiddenHeading>{t('article.topic.stories', { topic: topic.name })}</HiddenHeading>
      {list.cards.length === 0 ? <p className={styles.empty}>{t('article.topic.empty')}</p> : null}
      <River list={list} href={`/tag/${topic.slug}`} sectioned site={site} t={t} />
    </div>
  )
}
