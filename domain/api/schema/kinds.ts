import type { ArticleKind } from '#db/schema/articles.ts'

/** Kinds that stand in lists: pages of the paper do not. */
export const LISTED_KINDS = ['story', 'opinion', 'analysis', 'sponsored'] as const satisfies ArticleKind[]
