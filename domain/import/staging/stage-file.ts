import { closeSync, openSync, readSync, writeSync } from 'node:fs'

/** Bytes written and read at a time. */
const BLOCK = 1 << 20

/** A file of JSON values, one a line, that is written once and then read from its start as often as is wanted. */
export type StageFile<T> = {
  write: (value: T) => void
  /** Ends the writing. */
  finish: () => void
  /** Reads without waiting: a transaction may await nothing but itself. */
  read: () => Generator<T>
}

export function stageFile<T>(path: string): StageFile<T> {
  const fd = openSync(path, 'wx')
  let pending: string[] = []
  let size = 0
  const flush = () => {
    if (pending.length > 0) writeAll(fd, Buffer.from(pending.join('')))
    pending = []
    size = 0
  }
  return {
    write(value) {
      const line = `${JSON.stringify(value)}\n`
      pending.push(line)
      size += line.length
      if (size > BLOCK) flush()
    },
    finish() {
      flush()
      closeSync(fd)
    },
    *read() {
      for (const line of linesOf(path)) yield JSON.parse(line) as T
    },
  }
}

function writeAll(fd: number, bytes: Buffer): void {
  let written = 0
  while (written < bytes.length) written += writeSync(fd, bytes, written)
}

function* linesOf(path: string): Generator<string> {
  const fd = openSync(path, 'r')
  try {
    const block = Buffer.allocUnsafe(BLOCK)
    let rest: Buffer[] = []
    for (let length = readSync(fd, block); length > 0; length = readSync(fd, block)) {
      let start = 0
      for (let end = block.indexOf(10); end >= 0 && end < length; end = block.indexOf(10, start)) {
        yield Buffer.concat([...rest, block.subarray(start, end)]).toString()
        rest = []
        start = end + 1
      }
      rest.push(Buffer.from(block.subarray(start, length)))
    }
  } finally {
    closeSync(fd)
  }
}
