import { z } from 'zod'
import { bodyAnswer } from '#domain/api/schema/body.ts'
import { wordsAnswer } from '#domain/api/schema/comments.ts'
import { docs } from '#domain/api/schema/docs.ts'
import { bodySchema } from '#domain/body/schema.ts'
import { wordsSchema } from '#domain/comments/words/schema.ts'

export type JsonSchema = Record<string, unknown>

/** JSON Schemas by the names under which they stand in the description. */
export type Components = Record<string, JsonSchema>

const COMPONENTS = '#/components/schemas/'

/** The named schemas of all these answers and of whatever is in them, as OpenAPI wants them. */
export function componentsOf(answers: z.ZodType[]): Components {
  const { $defs = {} } = toJson(z.tuple([z.null(), ...answers]))
  return { ...named($defs, ''), ...trees() }
}

/** A schema that stands alone, such as a parameter's. */
export function plainSchema(schema: z.ZodType): JsonSchema {
  const { $schema: _, $defs: _defs, ...rest } = toJson(schema)
  return named({ rest }, '').rest ?? {}
}

/** Bodies and comments are described by what checks them when they are written. */
function trees(): Components {
  const tree = (name: string, description: string, schema: z.ZodType): Components => {
    const { $schema: _, $defs = {}, ...whole } = toJson(schema)
    return named({ [name]: { description, ...whole }, ...$defs }, name)
  }
  return {
    ...tree('Body', 'A story’s body as a tree of nodes and marks.', bodySchema),
    ...tree('Words', 'A comment’s words as a tree.', wordsSchema),
  }
}

const TREES = new Map<z.core.$ZodType, string>([
  [bodyAnswer, 'Body'],
  [wordsAnswer, 'Words'],
])

function toJson(schema: z.ZodType) {
  return z.toJSONSchema(schema, {
    metadata: docs,
    unrepresentable: 'any',
    override({ zodSchema, jsonSchema }) {
      const tree = TREES.get(zodSchema)
      if (tree !== undefined) jsonSchema.$ref = COMPONENTS + tree
      // A later version may say more: programs must not refuse it.
      delete jsonSchema.additionalProperties
      delete jsonSchema.id
      // The format says the same as Zod's long pattern.
      if (jsonSchema.format !== undefined) delete jsonSchema.pattern
      if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum
    },
  })
}

/** The same schemas under OpenAPI's addresses; those that Zod numbered are called after the tree that they are part of. */
function named(schemas: Record<string, unknown>, part: string): Components {
  const nameOf = (name: string) => name.replace(/^__schema/, part)
  const rename = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(rename)
    if (typeof value !== 'object' || value === null) return value
    const renamed = Object.entries(value).map(([key, each]): [string, unknown] => [
      key,
      key === '$ref' ? String(each).replace(/^#\/\$defs\/(.*)/, (_, name: string) => COMPONENTS + nameOf(name)) : rename(each),
    ])
    return Object.fromEntries(renamed)
  }
  return Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [nameOf(name), rename(schema) as JsonSchema]))
}
