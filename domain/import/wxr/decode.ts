import { isUtf8 } from 'node:buffer'

/** Turns bytes into text. A text that `isBroken` ends before bytes that the encoding does not know. */
export type Decode = (bytes: Buffer, isLast: boolean) => { text: string; isBroken: boolean }

const REPLACEMENT = '\uFFFD'

/** @param encoding as TextDecoder names it */
export const decoderOf = (encoding: string): Decode => (encoding === 'utf-8' ? utf8() : legacy(encoding))

/** Node's own conversion is several times faster than a streaming TextDecoder. */
function utf8(): Decode {
  let rest: Buffer = Buffer.alloc(0)
  return (bytes, isLast) => {
    const all = rest.length > 0 ? Buffer.concat([rest, bytes]) : bytes
    const end = isLast ? all.length : all.length - unfinished(all)
    rest = all.subarray(end)
    const whole = all.subarray(0, end)
    const text = whole.toString('utf8')
    return isUtf8(whole) ? { text, isBroken: false } : { text: text.slice(0, firstBroken(whole, text)), isBroken: true }
  }
}

/** How many bytes at the end are the beginning of a character. */
function unfinished(bytes: Buffer): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back] ?? 0
    if (byte < 0x80) return 0
    if (byte >= 0xc0) return lengthOf(byte) > back ? back : 0
  }
  return 0
}

const lengthOf = (lead: number) => (lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2)

/** Where the first replacement character is that does not stand in the file itself. */
function firstBroken(bytes: Buffer, text: string): number {
  let offset = 0
  let from = 0
  for (let at = text.indexOf(REPLACEMENT); at !== -1; at = text.indexOf(REPLACEMENT, from)) {
    offset += Buffer.byteLength(text.slice(from, at))
    if (bytes.toString('latin1', offset, offset + 3) !== '\xEF\xBF\xBD') return at
    offset += 3
    from = at + 1
  }
  return text.length
}

/** In the other encodings a replacement character is never meant. */
function legacy(encoding: string): Decode {
  const decoder = new TextDecoder(encoding)
  return (bytes, isLast) => {
    const text = decoder.decode(bytes, { stream: !isLast })
    const at = text.indexOf(REPLACEMENT)
    return at === -1 ? { text, isBroken: false } : { text: text.slice(0, at), isBroken: true }
  }
}
