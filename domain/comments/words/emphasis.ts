import type { Meter } from '#domain/comments/words/meter.ts'
import type { WordsInline } from '#domain/comments/words/types.ts'

/** What has been opened and not yet closed; the first frame is the paragraph itself, with the mark ''. */
export type Frame = { mark: string; content: WordsInline[] }

/** A run of one of the characters `*`, `_`, `~`. */
export type MarkRun = { text: string; at: number; length: number }

/**
 * Closes and opens what a run of marks can, and writes the rest as text. Of equal marks the nearer one counts, and no
 * two equal ones are open at a time: so there are never more than 8 frames, and every node moves at most so often.
 */
export function readMarks(frames: Frame[], run: MarkRun, meter: Meter): void {
  const mark = run.text.slice(run.at, run.at + run.length)
  const { canOpen, canClose } = isMark(mark) ? sidesOf(run) : { canOpen: false, canClose: false }
  let left = mark
  if (canClose) left = close(frames, left, meter)
  if (left && canOpen) open(frames, left, meter)
  else addText(frames, left)
}

/** Adds text to the innermost frame, joined to text that stands there already. */
export function addText(frames: Frame[], text: string): void {
  const frame = frames.at(-1)
  if (frame) addTo(frame.content, { type: 'text', text })
}

/** Turns whatever is still open into text. @returns the paragraph's nodes */
export function closeFrames(frames: Frame[], meter: Meter): WordsInline[] {
  while (frames.length > 1) dissolve(frames, frames.length - 1, meter)
  return frames[0]?.content ?? []
}

/** Longer runs are a rule, a blank to fill in, or a word made unreadable. */
const isMark = (run: string): boolean => (run.startsWith('~') ? run.length === 2 : run.length <= 3)

/**
 * A mark stands between the outside and the inside of a word; inside one (snake_case, 2*3*4, `Leser*innen`) it is text.
 * Scripts without capitals often write no space around a word, so there a letter may be the outside.
 */
function sidesOf({ text, at, length }: MarkRun): { canOpen: boolean; canClose: boolean } {
  const before = /.$/su.exec(text.slice(Math.max(0, at - 2), at))?.[0] ?? ' '
  const after = /^./su.exec(text.slice(at + length, at + length + 2))?.[0] ?? ' '
  return { canOpen: isOutside(before) && !isSpace(after), canClose: isOutside(after) && !isSpace(before) }
}

const isSpace = (char: string): boolean => /\s/.test(char)
const isOutside = (char: string): boolean => char !== '\\' && !/[\p{Lu}\p{Ll}\p{Lt}\p{N}]/u.test(char)

function open(frames: Frame[], mark: string, meter: Meter): void {
  dissolveEqual(frames, mark, meter)
  frames.push({ mark, content: [] })
}

/** Closes the innermost frames that the marks fit, as many as they last for. @returns the marks that are left */
function close(frames: Frame[], marks: string, meter: Meter): string {
  let left = marks
  while (left) {
    const fitting = left
    const k = frames.findLastIndex(({ mark }) => mark !== '' && fits(mark, fitting))
    const frame = frames[k]
    if (!frame) break
    while (frames.length > k + 1) dissolve(frames, frames.length - 1, meter)
    const used = Math.min(frame.mark.length, left.length)
    closeLast(frames, frame, used, meter)
    left = left.slice(used)
  }
  return left
}

/** Whether `marks` can close `open`. Three that were opened at once can be closed by parts. */
const fits = (open: string, marks: string): boolean => marks.startsWith(open) || (open.length === 3 && open.startsWith(marks))

/** Wraps the last frame's content. Of three marks one or two may be used: the others stay open around it. */
function closeLast(frames: Frame[], frame: Frame, used: number, meter: Meter): void {
  frames.pop()
  const node = wrap(frame.mark.slice(0, used), frame.content)
  const rest = frame.mark.slice(used)
  if (rest) open(frames, rest, meter)
  frames.at(-1)?.content.push(node)
}

function wrap(mark: string, content: WordsInline[]): WordsInline {
  if (mark === '~~') return { type: 'strike', content }
  if (mark.length === 3) return { type: 'em', content: [{ type: 'strong', content }] }
  return { type: mark.length === 2 ? 'strong' : 'em', content }
}

function dissolveEqual(frames: Frame[], mark: string, meter: Meter): void {
  const k = frames.findIndex((frame) => frame.mark === mark)
  if (k > 0) dissolve(frames, k, meter)
}

/** Takes back frame `k`: its mark was text after all. */
function dissolve(frames: Frame[], k: number, meter: Meter): void {
  const [frame] = frames.splice(k, 1)
  const around = frames[k - 1]
  if (!frame || !around) return
  meter.steps += frame.content.length + 1
  addTo(around.content, { type: 'text', text: frame.mark })
  for (const node of frame.content) addTo(around.content, node)
}

function addTo(content: WordsInline[], node: WordsInline): void {
  const last = content.at(-1)
  if (node.type === 'text' && node.text === '') return
  if (node.type === 'text' && last?.type === 'text') content[content.length - 1] = { type: 'text', text: last.text + node.text }
  else content.push(node)
}
