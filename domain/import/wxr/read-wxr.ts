import { Counting } from '#domain/import/wxr/counting.ts'
import { FileText } from '#domain/import/wxr/file-text.ts'
import { LIMITS, type Limits } from '#domain/import/wxr/limits.ts'
import { Refusal } from '#domain/import/wxr/refusal.ts'
import type { Receiver, WxrError, WxrSummary } from '#domain/import/wxr/types.ts'
import { WxrDocument } from '#domain/import/wxr/wxr-document.ts'
import { XmlStream } from '#domain/import/wxr/xml-stream.ts'
import { fail, ok, type Result } from '#lib/result.ts'

/**
 * Reads a WordPress export (WXR 1.0 to 1.2) as a stream: the memory it needs is bounded whatever the file holds, and
 * nothing outside the file is opened. What was received before an error stays received.
 * @param source the file's bytes; destroyed when the reading ends early. Its errors are thrown, and so are the receiver's
 * @param limits for tests
 */
export async function readWxr(
  source: AsyncIterable<Buffer>,
  receive: Receiver,
  limits: Limits = LIMITS,
): Promise<Result<WxrSummary, WxrError>> {
  const file = new FileText(source)
  const counting = new Counting(receive)
  const document = new WxrDocument(counting, limits)
  const xml = new XmlStream(document, limits)
  try {
    for await (const { text, skippedLines } of file.pieces()) xml.write(text, skippedLines)
    const lines = xml.end()
    return ok(counting.summary({ bytes: file.bytes, lines, removedCharacters: file.removed + xml.removed }))
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return fail({ code: error.code, values: { ...document.around(), ...xml.here(), ...error.values } })
  }
}
