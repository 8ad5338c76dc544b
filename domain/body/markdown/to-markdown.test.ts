import { expect, test } from 'vitest'
import { parseMarkdown } from '#domain/body/markdown/parse-markdown.ts'
import { toMarkdown } from '#domain/body/markdown/to-markdown.ts'

// What somebody would write is also what is written for them.
test.each([
  ['words', 'Plain, **strong**, *em*, **_both_**, ~~out~~, `code[0]`, H:sub[2]O, m:sup[2], [a *link*](https://example.com/a_b).'],
  ['a line break', 'Fourteen ships\\\nand no harbour.'],
  ['a line that was wrapped', 'Fourteen ships\nand no harbour.'],
  ['marks within a word', 'un**believ**able, **Note:** a, :strong[Note:]a, "*a*"'],
  ['headings', '## A\n\n### B\n\n#### C'],
  ['lists', '- a\n- b\n  - c\n\n3. d\n4. e'],
  ['loose lists', '- a\n\n  b\n\n- c'],
  ['lists next to each other', '- a\n\n* b\n\n- c'],
  ['a quotation', '> a\n>\n> — Ada Marsh, harbour master'],
  ['a quotation without a name', '> a\n>\n> - b'],
  ['a quotation that ends as if there were a name', ':::quote\na\n— b\n:::'],
  ['code', '```js\nconst a = `b`\n\n:::\n```'],
  ['a rule', 'a\n\n---\n\nb'],
  ['a table', '| a | b | c |\n| - | :-: | -: |\n| *d* | e\\|f | :br[] |'],
  ['a table with a caption', ':::table{caption="Depth"}\n| a |\n| - |\n| b |\n:::'],
  ['a table with heads elsewhere', ':::table{header="both"}\n| a | b |\n| - | - |\n| c | d |\n:::'],
  ['a cell unlike the others', '| a | b |\n| - | - |\n| c | :cell{head="yes" align="end"} d |'],
  ['rows of different lengths', '| a |\n| - |\n| b | c | |\n| |'],
  ['notes', 'a[^1] b[^2]\n\n[^1]: c\\\n    *d*\n\n[^2]: e'],
  ['a picture', '::figure[A *b*[^1]]{src="/media/a.jpg" width="16" height="9" alt="A &#x22;b&#x22;" credit="C" size="wide"}\n\n[^1]: d'],
  ['something elsewhere', '::embed[A \\[b\\]]{url="https://example.com/?a=1&#x26;b=2" provider="C"}'],
  ['a pull quote', ':::pullquote{cite="Ada"}\na **b**\n:::'],
  ['key points', ':::keypoints\n- a\n- b\n:::'],
  ['sources', '::::sources\n- a\n\n:::table{caption="b"}\n| c |\n| - |\n:::\n::::'],
  ['a correction', ':::correction{at="2026-11-24T10:00:00Z" severity="serious"}\na\n\nb\n:::'],
  [
    'a gallery',
    ':::gallery{caption="A"}\n::figure{src="/media/a.jpg" width="1" height="1" alt=""}\n\n::figure{src="/media/b.jpg" width="1" height="1" alt=""}\n:::',
  ],
  ['signs that are just signs', '\\# a\n\n1\\. b\n\n\\- c\n\n\\> d\n\n\\--- \n\n\\:::e'.replace('--- ', '---')],
  ['signs within a line', '\\*a\\* \\`b\\` \\[c](d) \\&amp; C:\\dir \\<e@f.g> R&D'],
])('%s', (_name, source) => {
  const parsed = parseMarkdown(source)
  expect(parsed.ok ? toMarkdown(parsed.value) : parsed.error).toBe(`${source}\n`)
})

test('what nobody can see is left out', () => {
  const written = toMarkdown({
    version: 1,
    content: [
      { type: 'paragraph', content: [] },
      {
        type: 'paragraph',
        content: [
          { type: 'text', text: 'bold ', marks: [{ type: 'strong' }] },
          { type: 'text', text: 'a', marks: [] },
          { type: 'text', text: 'b' },
        ],
      },
    ],
  })
  expect(written).toBe('**bold** ab\n')
})

test('numbers too long for a list are not written', () => {
  const item = { type: 'listItem' as const, content: [{ type: 'paragraph' as const, content: [{ type: 'text' as const, text: 'a' }] }] }
  const written = toMarkdown({ version: 1, content: [{ type: 'orderedList', attrs: { start: 999_999_999 }, content: [item, item] }] })
  expect(written).toBe('999999999. a\n999999999. a\n')
})
