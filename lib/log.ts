import { shared } from '#lib/shared.ts'

export type Level = 'info' | 'warn' | 'error'
export type Fields = Record<string, string | number | boolean | null | undefined>

/** One request as the log shows it: nothing of the person who asked. */
export type RequestFields = {
  method: string
  /** Without its query: what people typed into a search box is theirs. */
  path: string
  status: number
  ms: number
  /** Of the body as sent. */
  bytes: number
  /** Where the answer came from: `hit`, `stale`, `miss`, `member`, `pass`, `refused` … */
  cache: string
}

/** Lines are gathered this long: one write for hundreds of them. */
const FLUSH_MS = 100
/** When nobody reads the log, so much of it is kept (characters); the rest is dropped, and counted. */
const MAX_PENDING = 8_000_000

type Sink = { pending: string; dropped: number; timer: NodeJS.Timeout | null; write: (text: string) => void; backlog: () => number }

const sink = shared('log', (): Sink => {
  process.once('exit', flushLog)
  return {
    pending: '',
    dropped: 0,
    timer: null,
    write: (text) => void process.stdout.write(text),
    backlog: () => process.stdout.writableLength,
  }
})

/** Writes one JSON line about what happened. No addresses, names or words of people in `fields`. */
export const log = (level: Level, event: string, fields: Fields = {}): void => logTail(tailOf(level, event, fields))

/** Writes a request's line. */
export const logRequest = (fields: RequestFields): void => logTail(requestTail(fields))

/** A request's line without its time: made once for an answer that is given a thousand times a second. */
export const requestTail = (fields: RequestFields): string => tailOf('info', 'request', { ...fields, path: fields.path.slice(0, 200) })

/** Writes a line that `requestTail` made, with the present time before it. */
export function logTail(tail: string): void {
  if (sink.pending.length > MAX_PENDING) {
    sink.dropped++
    return
  }
  sink.pending += timeText() + tail
  sink.timer ??= setTimeout(flushLog, FLUSH_MS).unref()
}

/** Hands what was gathered to the operating system: called by a timer and when the process ends. */
export function flushLog(): void {
  if (sink.timer) clearTimeout(sink.timer)
  sink.timer = null
  if (sink.pending === '') return
  const text = sink.pending
  sink.pending = ''
  if (sink.backlog() > MAX_PENDING) sink.dropped += text.split('\n').length - 1
  else sink.write(text)
  reportDropped()
}

/** Sends the lines elsewhere than to standard output. */
export function logTo(write: (text: string) => void): void {
  Object.assign(sink, { write, backlog: () => 0 })
}

function reportDropped(): void {
  const lines = sink.dropped
  if (lines === 0 || sink.backlog() > MAX_PENDING) return
  sink.dropped = 0
  log('warn', 'log-dropped', { lines })
}

const tailOf = (level: Level, event: string, fields: Fields): string =>
  `"level":"${level}",` + JSON.stringify({ event, ...fields }).slice(1) + '\n'

let lastMs = 0
let lastText = ''

/** The line's beginning; formatted once a millisecond. */
function timeText(): string {
  const ms = Date.now()
  if (ms !== lastMs) {
    lastMs = ms
    lastText = `{"at":"${new Date(ms).toISOString()}",`
  }
  return lastText
}
