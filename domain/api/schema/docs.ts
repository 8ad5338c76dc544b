import { z } from 'zod'

/** What the interface's description says of a schema. Those with an id stand in it under that name. */
type Doc = { id?: string; description?: string }

/** Kept apart from Zod's own registry, which refuses an id twice: modules are loaded twice in a process. */
export const docs = z.registry<Doc>()

/** The schema, under a name of its own in the description. */
export function named<T extends z.ZodType>(id: string, description: string, schema: T): T {
  docs.add(schema, { id, description })
  return schema
}

/** The schema, with what it means. For one that nothing else uses. */
export function told<T extends z.ZodType>(description: string, schema: T): T {
  docs.add(schema, { description })
  return schema
}
