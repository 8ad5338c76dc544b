import type { Block, Body, Figure, Inline, Mark, Paragraph, TableCell } from '#domain/body/types.ts'

/** A body in which every node and every mark of the schema occurs, made up. */

const text = (words: string, ...marks: Mark[]): Inline =>
  marks.length > 0 ? { type: 'text', text: words, marks } : { type: 'text', text: words }
const note = (words: string): Inline => ({ type: 'footnote', content: [{ type: 'text', text: words }] })
const p = (...content: (string | Inline)[]): Paragraph => ({
  type: 'paragraph',
  content: content.map((c) => (typeof c === 'string' ? text(c) : c)),
})
const heading = (level: 2 | 3 | 4, words: string): Block => ({ type: 'heading', attrs: { level }, content: [text(words)] })
const link = (href: string): Mark => ({ type: 'link', attrs: { href } })
const figure = (n: number, size: Figure['attrs']['size'], caption: string): Figure => ({
  type: 'figure',
  attrs: { src: `/media/test/${n}.webp`, width: 1200, height: 800, alt: `The wall, seen from the ${size} side`, credit: 'A. Hand', size },
  content: [text(caption)],
})

const LONG =
  'The wall was built in 1904, in the winter after the great storm, by men who were paid by the load and who knew that the harbour would not last another year without it. It has been mended in 1936, 1953 and 1978, and each time the council was told that the footing would have to be seen to.'

const cell = (words: string, header: boolean, align: TableCell['attrs']['align']): TableCell => ({
  type: 'tableCell',
  attrs: { header, align },
  content: words ? [text(words)] : [],
})

const wall = [
  ['', 'Built', 'Length', 'Depth at low water', 'Last mended', 'State'],
  ['North mole', '1904', '412 m', '4.2 m', '1978', 'poor'],
  ['East mole', '1931', '188 m', '3.7 m', '2016', 'fair'],
  ['Coal berth', '1889', '1,060 m', '6.0 m', '2021', 'good'],
]

const marks: Paragraph = p(
  'Marks: ',
  text('strong', { type: 'strong' }),
  ', ',
  text('emphasis', { type: 'em' }),
  ', ',
  text('both', { type: 'strong' }, { type: 'em' }),
  ', ',
  text('code', { type: 'code' }),
  ', ',
  text('struck', { type: 'strike' }),
  ', H',
  text('2', { type: 'sub' }),
  'O, 10',
  text('6', { type: 'sup' }),
  ', ',
  text('a link with ', link('https://example.com/a')),
  text('emphasis', link('https://example.com/a'), { type: 'em' }),
  ', ',
  text('the desk', link('mailto:desk@example.com')),
  ', ',
  text('a page of ours', link('/news')),
  '.',
  { type: 'hardBreak' },
  'After a hard break.',
)

export const everyNode: Body = {
  version: 1,
  content: [
    {
      type: 'keyPoints',
      content: [
        p('The north mole has a hole of four metres below the water line.'),
        p('Mending it before the spring tides costs £2.3m; the council has £1.1m.'),
        p('The vote is on Tuesday.'),
      ],
    },
    p(LONG, note('Harbour board minutes, 3 March 1904, page 17.'), ' Nobody saw to it.'),
    marks,
    { type: 'pullQuote', attrs: { cite: 'Ada Quill, diver' }, content: [text('You can put your arm through it, and your head after')] },
    p(LONG),
    heading(2, 'What the divers found, and what the council was told'),
    p(LONG),
    figure(1, 'column', 'The hole, seen from inside the harbour at low water.'),
    p(LONG),
    heading(3, 'The survey of 2019'),
    p(LONG, note('The survey was never published.')),
    figure(2, 'rail', 'The inspection hatch.'),
    p(LONG),
    heading(4, 'In numbers'),
    {
      type: 'table',
      attrs: { caption: 'The walls of the harbour' },
      content: wall.map((row, r) => ({
        type: 'tableRow',
        content: row.map((words, c) => cell(words, r === 0 || c === 0, c === 0 ? 'start' : c === 5 ? 'center' : 'end')),
      })),
    },
    p('A table without a caption or headers:'),
    {
      type: 'table',
      attrs: { caption: '' },
      content: [{ type: 'tableRow', content: [cell('Tide', false, 'start'), cell('06:12', false, 'end')] }],
    },
    {
      type: 'bulletList',
      content: [
        { type: 'listItem', content: [p('Mend the north mole.')] },
        {
          type: 'listItem',
          content: [
            p('Or close it:'),
            {
              type: 'orderedList',
              attrs: { start: 3 },
              content: [
                { type: 'listItem', content: [p('move the boats')] },
                { type: 'listItem', content: [p('sink the barge')] },
              ],
            },
          ],
        },
      ],
    },
    {
      type: 'blockquote',
      attrs: { cite: 'Harbour board, 1904' },
      content: [p('It is the opinion of this board that the wall will stand.'), p('For ever.')],
    },
    { type: 'blockquote', attrs: { cite: '' }, content: [p('A quotation of nobody in particular.')] },
    p(LONG),
    figure(3, 'wide', 'The north mole from the lifeboat house.'),
    p(LONG),
    figure(4, 'full', 'The whole harbour on the morning after.'),
    { type: 'horizontalRule' },
    {
      type: 'gallery',
      attrs: { caption: 'Four winters of repairs.' },
      content: [5, 6, 7, 8].map((n) => figure(n, 'column', `Winter ${n}.`)),
    },
    {
      type: 'codeBlock',
      attrs: { language: 'text' },
      content: [
        {
          type: 'text',
          text: 'tide 06:12 4.2 m\n  wind SW 7, gusting 9, backing southerly later, rain at times, visibility moderate or poor',
        },
      ],
    },
    {
      type: 'embed',
      attrs: { url: 'https://video.example/watch/1', title: 'Divers at the north mole, 14 November', provider: 'Video Example' },
    },
    {
      type: 'correction',
      attrs: { at: '2026-03-04T23:30:00Z', severity: 'serious' },
      content: [p('An earlier version said that the hole was forty metres wide. It is four.')],
    },
    {
      type: 'sources',
      content: [
        p('Diving report of Quill & Sons, 12 November.'),
        { type: 'bulletList', content: [{ type: 'listItem', content: [p('Minutes of the harbour board, 1904 to 1978.')] }] },
      ],
    },
    { type: 'paragraph', content: [] },
  ],
}
