/** Words a minute: the usual figure for adults reading news silently (Brysbaert 2019: 238). */
const READING_SPEED = 238

/** Whole minutes that so many words take, one at least. */
export const readingMinutes = (words: number): number => Math.max(1, Math.round(words / READING_SPEED))
