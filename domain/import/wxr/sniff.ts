import { Refusal, quotable } from '#domain/import/wxr/refusal.ts'

/** Bytes that tell what a file is: an XML declaration stands in the first hundred. */
export const HEAD = 1024

const MARKS = [
  { bytes: [0xef, 0xbb, 0xbf], encoding: 'utf-8', skip: 3 },
  { bytes: [0xff, 0xfe], encoding: 'utf-16le', skip: 2 },
  { bytes: [0xfe, 0xff], encoding: 'utf-16be', skip: 2 },
  // Without a mark, but with the `<` that an XML file begins with.
  { bytes: [0x3c, 0x00], encoding: 'utf-16le', skip: 0 },
  { bytes: [0x00, 0x3c], encoding: 'utf-16be', skip: 0 },
]

const HTML = /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^>]*-->\s*)*<(?:!doctype\s+html|html|head|body|title|meta)\b/i
const DECLARED = /^\s*<\?xml\s[^>]*?encoding\s*=\s*["']([^"'>]*)["']/i

/**
 * The encoding of a file that may be an export, from its first bytes: a label for TextDecoder, and how many bytes of
 * byte order mark to skip.
 * @throws {Refusal} when the file is empty, compressed, JSON or HTML, or says that it is in an encoding nobody knows
 */
export function sniff(head: Buffer): { encoding: string; skip: number } {
  if (head.length === 0) throw new Refusal('empty')
  if (startsWith(head, [0x1f, 0x8b])) throw new Refusal('gzip')
  if (startsWith(head, [0x50, 0x4b])) throw new Refusal('zip')
  const mark = MARKS.find(({ bytes }) => startsWith(head, bytes))
  const text = new TextDecoder(mark?.encoding ?? 'latin1').decode(head)
  if (/^\s*[{[]/.test(text)) throw new Refusal('json')
  if (HTML.test(text)) throw new Refusal('html')
  return mark ?? { encoding: known(DECLARED.exec(text)?.[1] ?? 'utf-8'), skip: 0 }
}

function known(label: string): string {
  // What was just read byte by byte is not UTF-16, whatever it says.
  if (/^(utf-?16|ucs-?2|iso-10646|unicode)/i.test(label)) throw unknownEncoding(label)
  try {
    return new TextDecoder(label).encoding
  } catch {
    throw unknownEncoding(label)
  }
}

const unknownEncoding = (label: string) => new Refusal('unknown-encoding', { name: quotable(label) })

const startsWith = (head: Buffer, bytes: number[]) => bytes.every((byte, i) => head[i] === byte)
