import type { Metadata } from 'next'
import { enterStory } from '#app/admin/articles/[article]/desk.ts'
import { paper } from '#app/page-data.ts'
import { ArticlePage } from '#components/article/article-page.tsx'
import { PreviewNotice } from '#components/newsroom/preview-notice.tsx'
import { StoryPreview } from '#components/newsroom/story-preview.tsx'
import { previewStory } from '#domain/articles/edit/preview-story.ts'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await paper()).t('story.preview') }
}

const NOTHING_BESIDE = { next: null, related: [], mostRead: [] }

/** The saved story as a whole page. */
export default async function PreviewRoute({ params }: { params: Promise<{ article: string }> }) {
  const { permit, desk, site, t } = await enterStory((await params).article, '/preview')
  const story = await previewStory(permit, { fields: desk.fields, stored: { source: desk.fields.body, body: desk.body } }, site)
  return (
    <>
      <PreviewNotice article={desk.publicId} t={t} />
      {story.ok ? (
        <ArticlePage article={story.value} site={site} t={t} conversation={null} beside={NOTHING_BESIDE} />
      ) : (
        <StoryPreview story={story} site={site} t={t} />
      )}
    </>
  )
}
