import { fail } from '#lib/result.ts'
import type { Result } from '#lib/result.ts'
import { parseBody } from '#domain/body/parse-body.ts'
import type { BodyFailure } from '#domain/body/parse-body.ts'
import { BODY_VERSION } from '#domain/body/schema.ts'
import type { Body } from '#domain/body/types.ts'

/** A body as the database gives it. */
export type StoredBody = { version: number; content: unknown[] }

/** Makes the content of one version into that of the next. */
export type UpgradeStep = (content: unknown[]) => unknown[]

/** By the version that a step starts from. When types.ts changes, add `[old version]: function` here. */
const STEPS: Readonly<Record<number, UpgradeStep>> = {}

/** Brings a body of any known version to the current one, step by step, and checks what came out. `steps` is for tests. */
export function upgradeBody(stored: StoredBody, steps = STEPS): Result<Body, BodyFailure> {
  if (stored.version > BODY_VERSION) return fail({ code: 'body-too-new', values: { version: stored.version, known: BODY_VERSION } })
  let { version, content } = stored
  for (; version < BODY_VERSION; version++) {
    const step = steps[version]
    if (!step) return fail({ code: 'body-too-old', values: { version, known: BODY_VERSION } })
    content = step(content)
  }
  return parseBody({ version, content })
}
