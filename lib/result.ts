/** What an expected outcome looks like. Plain data, because it crosses the server-action border. */
export type Result<T, E> = { ok: true; value: T } | { ok: false; error: E }

/** An expected failure: a code that components turn into a sentence, and what the sentence needs. */
export type Failure<C extends string = string> = {
  code: C
  /** Values for the sentence's placeholders. */
  values?: Record<string, string | number>
  /** Field name → code, where the failure belongs to fields. */
  fields?: Record<string, string>
}

export const ok = <T>(value: T): { ok: true; value: T } => ({ ok: true, value })

export const fail = <const E>(error: E): { ok: false; error: E } => ({ ok: false, error })
