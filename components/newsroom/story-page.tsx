import type { ReactNode } from 'react'
import { BreakingForm } from '#components/newsroom/breaking-form.client.tsx'
import { StoryForm } from '#components/newsroom/story-form.client.tsx'
import { UnsavedNotice } from '#components/newsroom/unsaved-notice.client.tsx'
import { writeTime } from '#components/site/paper-time.ts'
import { Notice } from '#components/ui/notice.tsx'
import type { BreakingView } from '#domain/articles/breaking/types.ts'
import { storiesHref, storyHref, type Deed } from '#domain/articles/edit/story-href.ts'
import type { StoryDesk, StoryFields, PersonRef } from '#domain/articles/edit/types.ts'
import type { SiteView } from '#domain/site/types.ts'
import { hasMessage, sentences, type Translate } from '#messages/translate.ts'
import styles from '#components/newsroom/story-page.module.css'

export type StoryPageProps = {
  /** Null for a story that nobody has begun. */
  desk: StoryDesk | null
  /** The fields of a new one. */
  fields: StoryFields
  people: PersonRef[]
  canPublish: boolean
  /** What was just done, and when: each deed has a form of its own. */
  did: { deed: Deed | null; at: string }
  /** Whether words that were not saved are kept without asking. */
  isKept: boolean
  /** What stands above every page now. */
  news: BreakingView | null
  /** `LiveDeskPart`, for a live story. */
  live: ReactNode
  preview: ReactNode
  site: SiteView
  t: Translate
}

/** A story's form, and beside it the story as readers see it. */
export function StoryPage(props: StoryPageProps) {
  const { desk, did, live, preview, t } = props
  return (
    <div className={styles.page}>
      <StoryHead desk={desk} t={t} />
      <div className={styles.form}>
        <Said desk={desk} deed={did.deed} t={t} />
        {live}
        <Form key={did.at} {...props} />
        <BreakNews {...props} />
      </div>
      <section id="preview" aria-labelledby="preview-title" className={styles.preview}>
        <h2 id="preview-title" className={styles.previewTitle}>
          {t('story.preview.title')}
        </h2>
        {preview}
        {desk ? <a href={`${storyHref(desk.publicId)}/preview`}>{t('story.preview.whole')}</a> : null}
      </section>
    </div>
  )
}

/** A story that is there, or what stands for one that nobody has begun. */
const formOf = (desk: StoryDesk | null) =>
  desk
    ? { article: desk.publicId, version: desk.unsaved?.version ?? desk.version, standing: desk.standing, isEditable: desk.isEditable }
    : { article: '', version: 0, standing: 'draft' as const, isEditable: true }

function Form({ desk, fields, people, canPublish, isKept, site }: StoryPageProps) {
  const { language, timeZone } = site
  const words = sentences(language, 'story.', 'failure.', 'field.')
  const unsaved = desk?.unsaved ?? null
  const { article, version, standing, isEditable } = formOf(desk)
  return (
    <>
      {unsaved && !isKept ? (
        <UnsavedNotice {...{ words, article, isStale: unsaved.version !== desk?.version }} time={writeTime(unsaved.at, 'short', site)} />
      ) : null}
      <StoryForm
        {...{ words, article, version, standing, fields: { ...fields, ...unsaved?.fields }, clock: { language, timeZone } }}
        sections={site.sections.map((s) => ({ value: s.slug, label: s.name }))}
        people={people.map((p) => ({ value: p.slug, label: p.name }))}
        can={{ edit: isEditable, publish: canPublish }}
      />
    </>
  )
}

/** A story that readers can open can be put above everything. */
function BreakNews({ desk, canPublish, news, site, t }: StoryPageProps) {
  if (!canPublish || desk?.standing !== 'published') return null
  return (
    <BreakingForm
      words={sentences(site.language, 'story.breaking', 'failure.')}
      article={desk.publicId}
      standing={standingOf(desk.publicId, news, site, t)}
      isUp={news?.publicId === desk.publicId}
    />
  )
}

function standingOf(publicId: string, news: BreakingView | null, site: SiteView, t: Translate): string {
  if (!news) return ''
  if (news.publicId !== publicId) return t('story.breaking.other', { headline: news.headline })
  return news.until ? t('story.breaking.this', { time: writeTime(news.until, 'full', site) }) : t('story.breaking.this.open')
}

/** What page this is, and where the story stands. */
function StoryHead({ desk, t }: { desk: StoryDesk | null; t: Translate }) {
  const standing = desk?.standing ?? 'draft'
  const sentence = standing === 'published' ? 'story.address' : standing === 'unpublished' ? 'story.address.was' : 'story.address.later'
  return (
    <header className={styles.head}>
      <p>
        <a href={storiesHref(standing)}>{t('story.list.title')}</a>
      </p>
      <h1 className={styles.title}>{t(desk ? 'story.title.edit' : 'story.title.new')}</h1>
      {desk ? (
        <p>
          <strong>{t(`story.standing.${standing}`)}</strong> {t(sentence)}{' '}
          {standing === 'published' ? (
            <a href={desk.href} dir="ltr">
              {desk.href}
            </a>
          ) : (
            <span dir="ltr">{desk.href}</span>
          )}
        </p>
      ) : null}
    </header>
  )
}

function Said({ desk, deed, t }: { desk: StoryDesk | null; deed: Deed | null; t: Translate }) {
  const key = `story.did.${deed ?? ''}`
  return (
    <>
      {desk?.isEditable === false ? <Notice>{t('story.locked')}</Notice> : null}
      {hasMessage(key) ? <Notice kind="news">{t(key)}</Notice> : null}
    </>
  )
}
