import type { Feed } from '#domain/feeds/types.ts'

/** When anything in a feed last changed; the beginning of time for an empty one, because Atom demands an instant. */
export const lastChange = ({ items }: Feed): Date => new Date(Math.max(0, ...items.map((item) => item.updated.getTime())))
