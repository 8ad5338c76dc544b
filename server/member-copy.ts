import { randomBytes } from 'node:crypto'
import { publicId } from '#lib/ids.ts'
import { compressedPart, gzipOf, storedPart, type Part } from '#server/gzip-parts.ts'

/** What differs between two members' copies of one page. */
export type Own = { name: string; nonce: string; formKey: string }

/** A page in pieces: between two of them stands a member's own word. */
export type Pieces = { between: Part[]; own: (keyof Own)[] }

/** Words that stand for each member's own in a page rendered for a stand-in. Nobody can guess them and write them into a comment. */
export const MARKS: Own = {
  name: `name${randomBytes(12).toString('hex')}`,
  nonce: `nonce${randomBytes(12).toString('hex')}`,
  formKey: publicId(),
}

const MARK = new RegExp(Object.values(MARKS).join('|'), 'g')
const MEANING = new Map(Object.entries(MARKS).map(([own, mark]) => [mark, own as keyof Own]))
const SCRIPT = /(<script\b[^>]*>)([\s\S]*?)<\/script>/g
const PUSH = /^self\.__next_f\.push\(\[1,"|"\]\)$/g

/**
 * Takes a page that was rendered with MARKS to pieces.
 * @returns null when a mark is not in one piece: Next streams a page's payload in parts that may end anywhere
 */
export async function piecesOf(html: string): Promise<Pieces | null> {
  const own = html.match(MARK) ?? []
  let tags = ''
  let payload = ''
  const text = html.replace(SCRIPT, (_, tag: string, content: string) => {
    tags += tag
    payload += content.replace(PUSH, '')
    return ''
  })
  const whole = [tags, payload, text].reduce((sum, part) => sum + (part.match(MARK)?.length ?? 0), 0)
  if (whole !== own.length) return null
  const between = await Promise.all(html.split(MARK).map((piece) => compressedPart(Buffer.from(piece))))
  return { between, own: own.map((mark) => MEANING.get(mark) ?? 'name') }
}

/** A member's copy of a page, as it is or zipped. */
export function fill({ between, own }: Pieces, values: Own, encoding: 'gzip' | 'identity'): Buffer {
  const part = (word: string) => storedPart(Buffer.from(word))
  const words = { name: part(values.name), nonce: part(values.nonce), formKey: part(values.formKey) }
  const parts = between.flatMap((piece, i) => (i === 0 ? [piece] : [words[own[i - 1] ?? 'name'], piece]))
  return encoding === 'gzip' ? gzipOf(parts) : Buffer.concat(parts.map(({ plain }) => plain))
}

/** The same for a header's value. */
export const fillText = (text: string, values: Own): string => text.replace(MARK, (mark) => values[MEANING.get(mark) ?? 'name'])

/**
 * Whether a name is written alike wherever a page has it, in HTML and in React's payload: nothing in it is escaped in
 * either. Others' pages are rendered for them alone.
 */
export const isWrittenAlike = (name: string): boolean => /^(?![$@])[^&<>"'\\\p{C}\u2028\u2029]+$/u.test(name)
