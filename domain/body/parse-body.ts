import { fail, ok } from '#lib/result.ts'
import type { Failure, Result } from '#lib/result.ts'
import { bodySchema } from '#domain/body/schema.ts'
import type { Body } from '#domain/body/types.ts'

/** Nodes within nodes. A list three deep in a quotation in a correction needs 11. */
const MAX_DEPTH = 16
const MAX_NODES = 20_000

/** `values.path` says where (`content.3.attrs.src`) and `values.problem` what, in English for whoever imports. */
export type BodyFailure = Failure<'body-invalid' | 'body-too-deep' | 'body-too-large' | 'body-too-new' | 'body-too-old'>

/** Takes a body of the current version from outside. Changes nothing in it; whatever the value is, it does not throw. */
export function parseBody(value: unknown): Result<Body, BodyFailure> {
  const unbounded = findUnbounded(value)
  if (unbounded) return fail(unbounded)
  const parsed = bodySchema.safeParse(value)
  if (parsed.success) return ok(parsed.data)
  const issue = parsed.error.issues[0]
  return fail({ code: 'body-invalid', values: { path: issue?.path.join('.') ?? '', problem: issue?.message ?? '' } })
}

/** Looks at depth and number before the schema, which recurses, sees anything. Loops of references count as depth. */
function findUnbounded(value: unknown): BodyFailure | null {
  const waiting = [{ value, depth: 0, path: '' }]
  let nodes = 0
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    const { depth, path } = node
    if (depth > MAX_DEPTH) return { code: 'body-too-deep', values: { path, max: MAX_DEPTH } }
    const children = childrenOf(node.value)
    if ((nodes += children.length) > MAX_NODES) return { code: 'body-too-large', values: { max: MAX_NODES } }
    for (const [i, child] of children.entries())
      waiting.push({ value: child, depth: depth + 1, path: `${path}${path && '.'}content.${String(i)}` })
  }
  return null
}

const childrenOf = (value: unknown): unknown[] =>
  typeof value === 'object' && value !== null && 'content' in value && Array.isArray(value.content) ? value.content : []
