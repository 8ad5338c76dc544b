import { replyWith } from '#app/api/v1/reply.ts'
import { openApiDocument } from '#domain/api/openapi/document.ts'
import { findSite } from '#domain/site/queries.ts'
import { env } from '#lib/env.ts'

export const dynamic = 'force-dynamic'

/** The description of this interface. */
export async function GET(): Promise<Response> {
  return replyWith(openApiDocument((await findSite()).name, env().SITE_URL))
}
