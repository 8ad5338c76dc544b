import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { z } from 'zod'
import type { FeedFormat } from '#domain/feeds/formats.ts'
import { checkXml } from '#lib/testing/check-xml.ts'

const pathOf = (name: string) => join(import.meta.dirname, name)

/** Checks a feed against the description of its format. @throws what is wrong with it, and where */
export function checkFeed(format: FeedFormat, document: string): void {
  if (format === 'json') checkJson(document)
  else checkXml(pathOf(`${format}.xsd`), document)
}

function checkJson(document: string): void {
  const ajv = addFormats(new Ajv2020({ allErrors: true }))
  const schema = z.record(z.string(), z.unknown()).parse(JSON.parse(readFileSync(pathOf('json-feed.schema.json'), 'utf8')))
  if (!ajv.validate(schema, JSON.parse(document))) throw new Error(ajv.errorsText())
}
