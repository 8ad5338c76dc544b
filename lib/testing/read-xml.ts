import { SaxesParser } from 'saxes'

/** What a strict parser finds in an XML document: for each element, by its name, the text and attributes of each that occurs. */
export type Found = Map<string, { text: string; attributes: Record<string, string> }[]>

/** Reads a document with a parser that forgives nothing. @throws when it is not well-formed, or a prefix is not declared */
export function readXml(document: string): Found {
  const found: Found = new Map()
  const open: { text: string; attributes: Record<string, string> }[] = []
  const parser = new SaxesParser({ xmlns: true })
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ name, attributes }) => {
    const element = { text: '', attributes: Object.fromEntries(Object.values(attributes).map((each) => [each.name, each.value])) }
    open.push(element)
    found.set(name, [...(found.get(name) ?? []), element])
  })
  const addText = (text: string) => {
    const element = open.at(-1)
    if (element) element.text += text
  }
  parser.on('text', addText)
  parser.on('cdata', addText)
  parser.on('closetag', () => void open.pop())
  parser.write(document).close()
  return found
}

/** The texts of all elements of a name. */
export const textsOf = (found: Found, name: string): string[] => (found.get(name) ?? []).map(({ text }) => text)
