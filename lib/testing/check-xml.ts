import { readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { XmlDocument, XsdValidator } from 'libxml2-wasm'
import { xmlRegisterFsInputProviders } from 'libxml2-wasm/lib/nodejs.mjs'

/** Checks a document against a schema, which may import others beside it. @throws what is wrong with it, and where */
export function checkXml(schemaFile: string, document: string): void {
  xmlRegisterFsInputProviders()
  using xsd = XmlDocument.fromString(readFileSync(schemaFile, 'utf8'), { url: pathToFileURL(schemaFile).href })
  using validator = XsdValidator.fromDoc(xsd)
  using doc = XmlDocument.fromString(document)
  validator.validate(doc)
}
