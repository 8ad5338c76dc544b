import { writeTime } from '#components/site/paper-time.ts'
import type { StoryLabels } from '#domain/feeds/types.ts'
import type { SiteView } from '#domain/site/types.ts'
import type { Translate } from '#messages/translate.ts'

/** What the paper says around a story's words, in its language and on its clock. */
export const storyLabels = (site: SiteView, t: Translate): StoryLabels => ({
  keyPoints: t('body.keyPoints', { number: 1 }),
  sources: t('body.sources'),
  notes: t('body.notes'),
  provider: (provider) => t('body.embed', { provider }),
  correction: ({ at, severity }) =>
    t('article.correction.dated', { kind: t(`article.correction.${severity}`), time: writeTime(new Date(at), 'full', site) }),
  time: (at) => writeTime(at, 'full', site),
  sponsored: t('article.kind.sponsored'),
  corrections: t('article.corrections.title'),
})
