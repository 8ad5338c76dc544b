import type { IncomingHttpHeaders } from 'node:http'

/** Counts are written down together this often, ms: what a kill loses is at most this much of them. */
const EVERY_MS = 20_000
/** More different paths than this between two writes are somebody's scan. */
const MAX_PATHS = 5_000
/** No story's address is longer. */
const MAX_LENGTH = 500

export type ReadCounter = {
  /** Notes that a page was sent to somebody. Costs about a microsecond. */
  note: (path: string, asked: IncomingHttpHeaders) => void
  /** Writes down what was noted, now. */
  flush: () => Promise<void>
  /** Writes down what was noted, for the last time. */
  stop: () => Promise<void>
}

type Options = {
  /** Whether a story may stand at a path. */
  isStory: (path: string) => boolean
  save: (opened: ReadonlyMap<string, number>) => Promise<unknown>
  onFault: (error: unknown) => void
  everyMs?: number
}

/** Counts how often stories are opened, by path alone: nothing of who opens them is looked at twice or kept. */
export function readCounter({ isStory, save, onFault, everyMs = EVERY_MS }: Options): ReadCounter {
  let noted = new Map<string, number>()
  let writing = Promise.resolve()

  function flush(): Promise<void> {
    const opened = noted
    noted = new Map()
    writing = writing.then(() => save(opened)).then(() => undefined, onFault)
    return writing
  }
  const timer = setInterval(() => void flush(), everyMs).unref()
  return {
    note(path, asked) {
      if (path.length > MAX_LENGTH || !isStory(path) || !isByPerson(asked)) return
      const before = noted.get(path)
      if (before !== undefined || noted.size < MAX_PATHS) noted.set(path, (before ?? 0) + 1)
    },
    flush,
    stop() {
      clearInterval(timer)
      return flush()
    },
  }
}

/** Programs that say what they are. */
const ROBOT =
  /bot|crawl|spider|slurp|preview|archiv|monitor|scan|fetch|feed|curl|wget|python|java\/|go-http|okhttp|axios|headless|lighthouse/i

/** Whether a request looks like somebody opening a page: no robot, no prefetch, no picture or frame. */
export function isByPerson(asked: IncomingHttpHeaders): boolean {
  const purpose = asked['sec-purpose'] ?? asked.purpose ?? asked['x-moz']
  if (purpose?.toString().includes('prefetch')) return false
  const agent = asked['user-agent'] ?? ''
  if (agent === '' || ROBOT.test(agent)) return false
  const destination = asked['sec-fetch-dest']
  return destination === undefined ? (asked.accept ?? '').includes('text/html') : destination === 'document'
}
