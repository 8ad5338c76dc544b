import { ArticleHead } from '#components/article/article-head.tsx'
import { ArticleBody } from '#components/article/body/body.tsx'
import { Byline } from '#components/article/byline.tsx'
import { MainPicture } from '#components/article/main-picture.tsx'
import type { ArticleView } from '#domain/articles/types.ts'
import type { SiteView } from '#domain/site/types.ts'
import type { Failure, Result } from '#lib/result.ts'
import { hasMessage, type Translate } from '#messages/translate.ts'
import styles from '#components/newsroom/story-preview.module.css'

export type StoryPreviewProps = { story: Result<ArticleView, Failure>; site: SiteView; t: Translate }

/** A story in one column, as readers would see it. */
export function StoryPreview({ story, site, t }: StoryPreviewProps) {
  if (!story.ok) return <p>{t('story.preview.broken', { why: why(story.error, t) })}</p>
  const { value: article } = story
  if (!article.headline) return <p>{t('story.preview.empty')}</p>
  return (
    <div data-section={article.section.colour} className={styles.story}>
      <ArticleHead article={article} language={site.language} t={t} isInset />
      {article.picture ? <MainPicture picture={article.picture} t={t} /> : null}
      {article.kind === 'page' ? null : <Byline authors={article.authors} language={site.language} t={t} />}
      <ArticleBody body={article.body} t={t} language={site.language} timeZone={site.timeZone} />
    </div>
  )
}

function why({ code, values }: Failure, t: Translate): string {
  const key = `field.${code}`
  return hasMessage(key) ? t(key, values) : t('field.invalid')
}
