/** News that an editor has put above everything, on every page. */
export type BreakingView = { publicId: string; headline: string; href: string; until: Date | null }

/** For how many hours news may stay up: nothing is breaking for longer than a day. */
export const BREAKING_HOURS = ['1', '3', '6', '12', '24'] as const
