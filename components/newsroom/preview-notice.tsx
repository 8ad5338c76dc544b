import { storyHref } from '#domain/articles/edit/story-href.ts'
import type { Translate } from '#messages/translate.ts'
import styles from '#components/newsroom/story-preview.module.css'

/** Says above a previewed page that it is one, and leads back. */
export function PreviewNotice({ article, t }: { article: string; t: Translate }) {
  return (
    <p className={styles.notice}>
      {t('story.preview.notice')} <a href={storyHref(article)}>{t('story.preview.back')}</a>
    </p>
  )
}
