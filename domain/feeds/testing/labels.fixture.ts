import type { StoryLabels } from '#domain/feeds/types.ts'

/** What a paper says around its stories, in few words. */
export const labels: StoryLabels = {
  ...{ keyPoints: 'Key points', sources: 'Sources', notes: 'Notes', sponsored: 'Sponsored', corrections: 'Corrections' },
  provider: (provider) => provider,
  time: (at) => at.toISOString(),
  correction: ({ severity, at }) => `${severity} ${at}`,
}
