import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import { RelaxNGValidator, XmlDocument } from 'libxml2-wasm'
import type { FeedFormat } from '#domain/feeds/formats.ts'

const textOf = (name: string) => readFileSync(join(import.meta.dirname, name), 'utf8')

/** Checks a feed against the description of its format. @throws what is wrong with it, and where */
export function checkFeed(format: FeedFormat, document: string): void {
  if (format === 'json') checkJson(document)
  else checkXml(`${format}.rng`, document)
}

function checkJson(document: string): void {
  const ajv = formats.default(new Ajv2020({ allErrors: true }))
  const schema: unknown = JSON.parse(textOf('json-feed.schema.json'))
  if (typeof schema !== 'object' || schema === null) throw new Error('the schema is no object')
  const isValid = ajv.validate(schema, JSON.parse(document))
  if (!isValid) throw new Error(ajv.errorsText())
}

function checkXml(schema: string, document: string): void {
  using rng = XmlDocument.fromString(textOf(schema))
  using validator = RelaxNGValidator.fromDoc(rng)
  using doc = XmlDocument.fromString(document)
  validator.validate(doc)
}
