import type { Mark } from '#domain/body/types.ts'
import { toLine } from '#domain/import/html/clean.ts'
import { addBreak, addText } from '#domain/import/html/flow.ts'
import { readLink } from '#domain/import/html/links.ts'
import { withMark, withoutMark } from '#domain/import/html/marks.ts'
import type { Marks } from '#domain/import/html/marks.ts'
import { attr, rawText } from '#domain/import/html/nodes.ts'
import { readImg } from '#domain/import/html/pictures.ts'
import { named, readContent } from '#domain/import/html/readers.ts'
import type { Reader } from '#domain/import/html/readers.ts'

const mark =
  (type: Exclude<Mark['type'], 'link'>): Reader =>
  (element, place, flow) =>
    readContent(element, { ...place, marks: withMark(place.marks, { type }) }, flow)

const readBold: Reader = (element, place, flow) => (attr(element, 'style') ? readContent : mark('strong'))(element, place, flow)

/** Word processors write their marks as styles. */
const readSpan: Reader = (element, place, flow) =>
  readContent(element, { ...place, marks: styled(place.marks, attr(element, 'style')) }, flow)

function styled(marks: Marks, style: string): Marks {
  if (!style) return marks
  const weight = /font-weight:\s*(\w+)/i.exec(style)?.[1] ?? ''
  let changed = /^(?:bold|bolder|[6-9]00)$/i.test(weight) ? withMark(marks, { type: 'strong' }) : marks
  if (/^(?:normal|[34]00)$/i.test(weight)) changed = withoutMark(changed, 'strong')
  if (/font-style:\s*italic/i.test(style)) changed = withMark(changed, { type: 'em' })
  return /text-decoration[\w-]*:[^;]*line-through/i.test(style) ? withMark(changed, { type: 'strike' }) : changed
}

const around =
  (before: string, after: string): Reader =>
  (element, place, flow) => {
    addText(flow, before, place.marks)
    readContent(element, place, flow)
    addText(flow, after, place.marks)
  }

/** What it stands for follows it in parentheses, the first time. */
const readAbbreviation: Reader = (element, place, flow) => {
  readContent(element, place, flow)
  const [short, title] = [toLine(rawText(element.childNodes)), toLine(attr(element, 'title'))]
  const key = `abbr ${short} ${title}`
  if (!short || !title || title === short || place.page.seen.has(key)) return
  place.page.seen.add(key)
  addText(flow, ` (${title})`, place.marks)
}

/** Elements that stand within a line. */
export const INLINE_READERS: readonly [string, Reader][] = [
  ...named('strong b', readBold),
  ...named('em i cite dfn var', mark('em')),
  ...named('code kbd samp tt', mark('code')),
  ...named('s strike del', mark('strike')),
  ...named('sub', mark('sub')),
  ...named('sup', mark('sup')),
  ...named('span font', readSpan),
  ...named('u ins mark small big time data label bdi bdo ruby rb rtc nobr picture map canvas output meter progress slot', readContent),
  ...named('q', around('“', '”')),
  ...named('rt', around('(', ')')),
  ...named('abbr acronym', readAbbreviation),
  ...named('a', readLink),
  ...named('img', readImg),
  ...named('br', (_element, _place, flow) => addBreak(flow)),
]
