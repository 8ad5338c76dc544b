import * as fc from 'fast-check'
import { parseDocument } from 'htmlparser2'
import { expect, it } from 'vitest'
import { JsonLd } from '#components/site/json-ld.tsx'
import { markup } from '#components/testing/markup.ts'

const PARTS = ['</script>', '<!--', ']]>', '\u2028', '\u0000', '\uD83D', '\u202E', '&lt;', '"', '\\', 'مرحبا', '<script>']

/** What the page's one script holds, as a browser's parser sees it. */
function inside(html: string): string {
  const { children } = parseDocument(html)
  const [script] = children
  if (children.length !== 1 || script?.type !== 'script') throw new Error('this is more than a script')
  const [text] = script.children
  return text?.type === 'text' ? text.data : ''
}

it('lets nothing end the script, and nothing be lost', () => {
  const words = fc.array(fc.oneof(fc.constantFrom(...PARTS), fc.string({ unit: 'binary' }))).map((parts) => parts.join(''))
  fc.assert(
    fc.property(words, (headline) => {
      const data = { '@type': 'NewsArticle', headline }
      const text = inside(markup(<JsonLd data={data} />))
      expect(text).not.toContain('<')
      expect(JSON.parse(text)).toEqual(data)
    }),
  )
})
