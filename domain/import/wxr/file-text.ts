import { Cleaner } from '#domain/import/wxr/clean.ts'
import { decoderOf } from '#domain/import/wxr/decode.ts'
import { Refusal } from '#domain/import/wxr/refusal.ts'
import { HEAD, sniff } from '#domain/import/wxr/sniff.ts'

/** Bytes that are decoded and parsed at a time: no more than this lies in memory before it is looked at. */
const SLICE = 64 * 1024

/** A file's text, piece by piece, decoded and cleaned. */
export class FileText {
  bytes = 0
  readonly #source: AsyncIterable<Buffer>
  readonly #cleaner = new Cleaner()

  constructor(source: AsyncIterable<Buffer>) {
    this.#source = source
  }

  /** Characters that XML forbids: they were left out. */
  get removed(): number {
    return this.#cleaner.removed
  }

  /** @throws {Refusal} what `sniff` throws; when the bytes mean nothing in their encoding, after the text before them */
  async *pieces(): AsyncGenerator<{ text: string; skippedLines: number }> {
    let decode: ReturnType<typeof decoderOf> | null = null
    for await (const chunk of withHead(this.#source)) {
      this.bytes += chunk.length
      const { encoding, skip } = decode ? { encoding: '', skip: 0 } : sniff(chunk.subarray(0, HEAD))
      decode ??= decoderOf(encoding)
      for (let from = skip; from < chunk.length; from += SLICE) {
        const { text, isBroken } = decode(chunk.subarray(from, from + SLICE), false)
        yield this.#cleaner.clean(text)
        if (isBroken) throw new Refusal('invalid-text')
      }
    }
    if (!decode) throw new Refusal('empty')
    if (decode(Buffer.alloc(0), true).isBroken) throw new Refusal('truncated')
  }
}

/** The same bytes, with enough of them in the first chunk to tell what they are. */
async function* withHead(source: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let head: Buffer | null = Buffer.alloc(0)
  for await (const chunk of source) {
    if (!head) yield chunk
    else {
      head = Buffer.concat([head, chunk])
      if (head.length < HEAD) continue
      yield head
      head = null
    }
  }
  if (head) yield head
}
