import type { WxrErrorCode } from '#domain/import/wxr/types.ts'

/** Ends the reading of a file for a reason of the file's. Never leaves `readWxr`. */
export class Refusal extends Error {
  readonly code: WxrErrorCode
  readonly values: Record<string, string | number>

  constructor(code: WxrErrorCode, values: Record<string, string | number> = {}) {
    super(code)
    this.code = code
    this.values = values
  }
}

/** Words of the file as they may stand in a message: on one line and short. */
export const quotable = (words: string): string => {
  const line = words.slice(0, 400).replace(/\s+/g, ' ').trim()
  return line.length > 100 ? `${line.slice(0, 99).replace(/[\uD800-\uDBFF]$/, '')}…` : line
}
