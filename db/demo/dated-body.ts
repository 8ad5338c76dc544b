import type { StoredBody } from '#db/schema/articles.ts'
import { HOURS_AGO } from '#db/demo/words.ts'

const HOUR_MS = 3_600_000

/** The body with every relative instant (a correction's `at`) made an ISO 8601 one, counted back from `firstStart`. */
export function datedBody(body: StoredBody, firstStart: Date): StoredBody {
  return { ...body, content: body.content.map((node) => dated(node, firstStart.getTime())) }
}

function dated(value: unknown, startMs: number): unknown {
  if (typeof value === 'string' && value.startsWith(HOURS_AGO)) {
    return new Date(startMs - Number(value.slice(HOURS_AGO.length)) * HOUR_MS).toISOString()
  }
  if (Array.isArray(value)) return value.map((item) => dated(item, startMs))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, dated(inner, startMs)]))
}
