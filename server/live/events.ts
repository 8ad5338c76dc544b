import type { LiveMark, LiveNow } from '#domain/articles/live/types.ts'

/** Updates that a client is told of when it has missed something: more than a page shows. */
const TOLD = 100

/** What changed between two looks at a story's coverage. */
export type LiveNews = { added: [id: string, at: number][]; changed: string[]; removed: string[] }

/** Compares two looks; oldest of the added last, as updates stand. */
export function newsBetween(before: readonly LiveMark[], after: readonly LiveMark[]): LiveNews {
  const [known, present] = [byId(before), byId(after)]
  return {
    added: after.filter((mark) => !known.has(mark.publicId)).map((mark) => [mark.publicId, mark.at.getTime()]),
    changed: after.filter((mark) => isOther(known.get(mark.publicId), mark)).map((mark) => mark.publicId),
    removed: before.filter((mark) => !present.has(mark.publicId)).map((mark) => mark.publicId),
  }
}

const byId = (marks: readonly LiveMark[]) => new Map(marks.map((mark) => [mark.publicId, mark]))

const edited = ({ updatedAt }: LiveMark): number => updatedAt?.getTime() ?? 0

const isOther = (before: LiveMark | undefined, after: LiveMark): boolean => before !== undefined && edited(before) !== edited(after)

/** What a stream begins with: how soon to come back when it breaks, ms, and something to send, so that proxies open it. */
export const greeting = (retryMs: number): string => `retry: ${String(retryMs)}\n\n`

/** Keeps a quiet stream open. A comment: no client hears of it. */
export const HEARTBEAT = Buffer.from(':\n\n')

/** For whoever knows another state: the newest updates as they stand, each with when its words were changed. */
export function stateEvent({ marks, revision }: LiveNow): Buffer {
  const blocks = marks.slice(0, TOLD).map((mark) => [mark.publicId, edited(mark)])
  return event('state', revision, { blocks, isAll: marks.length <= TOLD })
}

/** For those who know the state before. */
export const newsEvent = (news: LiveNews, revision: string): Buffer => event('news', revision, news)

/** The coverage has ended, or the story is not there any more: nothing comes after. */
export const lastEvent = (why: 'ended' | 'gone'): Buffer => event(why, '', {})

const event = (name: string, id: string, data: object): Buffer =>
  Buffer.from(`id: ${id}\nevent: ${name}\ndata: ${JSON.stringify(data)}\n\n`)
