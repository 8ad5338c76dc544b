import { addText, closeFrames, readMarks, type Frame } from '#domain/comments/words/emphasis.ts'
import { addressAt, linkAt } from '#domain/comments/words/links.ts'
import type { Meter } from '#domain/comments/words/meter.ts'
import type { WordsInline } from '#domain/comments/words/types.ts'

const SPECIAL = /`+|\*+|_+|~+|\[|\n|https?:\/\/|www\./gi

type Reading = { text: string; frames: Frame[]; findFence: (length: number, from: number) => number | null; meter: Meter }

/** A paragraph's text → its nodes, in one pass: whatever is met is either understood at once or remains text. */
export function parseInline(text: string, meter: Meter): WordsInline[] {
  const reading: Reading = { text, frames: [{ mark: '', content: [] }], findFence: fenceFinder(text), meter }
  let at = 0
  while (at < text.length) {
    SPECIAL.lastIndex = at
    const special = SPECIAL.exec(text)
    addText(reading.frames, text.slice(at, special?.index))
    const next = special ? special.index + readSpecial(reading, special[0], special.index) : text.length
    meter.steps += next - at
    at = next
  }
  return closeFrames(reading.frames, meter)
}

/** Reads what begins with `special` at `at`. @returns how many characters it took */
function readSpecial(reading: Reading, special: string, at: number): number {
  switch (special[0]) {
    case '\n':
      add(reading, { type: 'break' })
      return 1
    case '`':
      return readCode(reading, special.length, at)
    case '[':
      return readLink(reading, at)
    case '*':
    case '_':
    case '~':
      readMarks(reading.frames, { text: reading.text, at, length: special.length }, reading.meter)
      return special.length
    default:
      return readAddress(reading, special, at)
  }
}

function readCode(reading: Reading, length: number, at: number): number {
  const from = at + length
  const end = reading.findFence(length, from)
  const inside = reading.text.slice(from, end ?? from).replaceAll('\n', ' ')
  if (end === null || inside.trim() === '') return literal(reading, at, length)
  add(reading, { type: 'code', text: isPadded(inside) ? inside.slice(1, -1) : inside })
  return end + length - at
}

/** One space at either end lets code begin and end with a backtick. */
const isPadded = (code: string): boolean => code.startsWith(' ') && code.endsWith(' ') && code.trim() !== ''

function readLink(reading: Reading, at: number): number {
  const link = linkAt(reading.text, at, reading.meter)
  if (!link) return literal(reading, at, 1)
  add(reading, { type: 'link', href: link.href, content: parseInline(link.label, reading.meter) })
  return link.length
}

/** A bare address. What only looks like one becomes text as a whole: nothing in it is looked at again. */
function readAddress(reading: Reading, special: string, at: number): number {
  const address = addressAt(reading.text, at, reading.meter)
  if (!address) return literal(reading, at, special.length)
  if (!address.href) return literal(reading, at, address.length)
  const text = reading.text.slice(at, at + address.length)
  add(reading, { type: 'link', href: address.href, content: [{ type: 'text', text }] })
  return address.length
}

function literal({ text, frames }: Reading, at: number, length: number): number {
  addText(frames, text.slice(at, at + length))
  return length
}

const add = ({ frames }: Reading, node: WordsInline): void => void frames.at(-1)?.content.push(node)

/** Finds the next run of exactly so many backticks. Asked in the order of the text, so each run is passed once. */
function fenceFinder(text: string): Reading['findFence'] {
  const runs = new Map<number, number[]>()
  for (const { 0: run, index } of text.matchAll(/`+/g)) {
    const starts = runs.get(run.length)
    if (starts) starts.push(index)
    else runs.set(run.length, [index])
  }
  const passed = new Map<number, number>()
  return (length, from) => {
    const starts = runs.get(length) ?? []
    let i = passed.get(length) ?? 0
    while (i < starts.length && (starts[i] ?? 0) < from) i++
    passed.set(length, i)
    return starts[i] ?? null
  }
}
