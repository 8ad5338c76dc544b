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

/** A line without its time, as bytes: see `requestTail`. */
export type Tail = Buffer

/** Lines are gathered this long: one write for hundreds of them. */
const FLUSH_MS = 100
/** Or until this much is there, bytes. Lines are copied into it: as strings, they would keep the garbage collector busy. */
const CHUNK = 64 * 1024
/** When nobody reads the log, so much of it waits, bytes; the rest is dropped, and counted. */
const MAX_BACKLOG = 8_000_000

type Sink = {
  chunk: Buffer
  used: number
  dropped: number
  timer: NodeJS.Timeout | null
  write: (bytes: Buffer) => void
  backlog: () => number
}

const sink = shared('log', (): Sink => {
  process.once('exit', flushLog)
  const { stdout } = process
  return {
    chunk: newChunk(),
    used: 0,
    dropped: 0,
    timer: null,
    write: (bytes) => void stdout.write(bytes),
    backlog: () => stdout.writableLength,
  }
})

/** Writes one JSON line about what happened. No addresses, names or words of people in `fields`. */
export const log = (level: Level, event: string, fields: Fields = {}): void => logTail(tailOf(level, event, fields))

/** Writes a request's line. */
export const logRequest = (fields: RequestFields): void => logTail(requestTail(fields))

/** A request's line without its time: made once for an answer that is given a thousand times a second. */
export const requestTail = (fields: RequestFields): Tail => tailOf('info', 'request', { ...fields, path: fields.path.slice(0, 200) })

/** Writes a line that `requestTail` made, with the present time before it. */
export function logTail(tail: Tail): void {
  const time = timeBytes()
  const length = time.length + tail.length
  if (sink.used + length > sink.chunk.length) makeRoom(length)
  sink.chunk.set(time, sink.used)
  sink.chunk.set(tail, sink.used + time.length)
  sink.used += length
  sink.timer ??= setTimeout(flushLog, FLUSH_MS).unref()
}

/** Hands what was gathered to the operating system: called by a timer and when the process ends. */
export function flushLog(): void {
  if (sink.timer) clearTimeout(sink.timer)
  sink.timer = null
  if (sink.used > 0) emptyChunk()
  if (sink.dropped > 0 && !isBlocked()) reportDropped()
}

/** Sends the lines elsewhere than to standard output, from the next one on. */
export function logTo(write: (text: string) => void, backlog = () => 0): void {
  flushLog()
  Object.assign(sink, { write: (bytes: Buffer) => write(bytes.toString()), backlog })
}

function makeRoom(length: number): void {
  emptyChunk()
  if (length > sink.chunk.length) sink.chunk = newChunk(length)
}

function emptyChunk(): void {
  const lines = sink.chunk.subarray(0, sink.used)
  if (isBlocked()) sink.dropped += lines.reduce((sum, byte) => (byte === NEWLINE ? sum + 1 : sum), 0)
  else sink.write(lines)
  // The old one may wait in a stream.
  sink.chunk = newChunk()
  sink.used = 0
}

function reportDropped(): void {
  const lines = sink.dropped
  sink.dropped = 0
  log('warn', 'log-dropped', { lines })
}

const isBlocked = (): boolean => sink.backlog() > MAX_BACKLOG

function newChunk(length = CHUNK): Buffer {
  return Buffer.allocUnsafeSlow(Math.max(length, CHUNK))
}

const NEWLINE = 10

const tailOf = (level: Level, event: string, fields: Fields): Tail =>
  Buffer.from(`"level":"${level}",` + JSON.stringify({ event, ...fields }).slice(1) + '\n')

let lastMs = 0
let lastBytes = Buffer.alloc(0)

/** The line's beginning; formatted once a millisecond. */
function timeBytes(): Buffer {
  const ms = Date.now()
  if (ms !== lastMs) {
    lastMs = ms
    lastBytes = Buffer.from(`{"at":"${new Date(ms).toISOString()}",`)
  }
  return lastBytes
}
