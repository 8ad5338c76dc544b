/** A ProseMirror-shaped tree. schema.ts validates exactly these nodes. */
export type Mark =
  | { type: 'strong' }
  | { type: 'em' }
  | { type: 'code' }
  | { type: 'strike' }
  | { type: 'sub' }
  | { type: 'sup' }
  | { type: 'link'; attrs: { href: string } }

export type Text = { type: 'text'; text: string; marks?: Mark[] }
export type HardBreak = { type: 'hardBreak' }
/** A note, written where it is referred to and printed at the end of the body. */
export type Footnote = { type: 'footnote'; content: (Text | HardBreak)[] }
export type Inline = Text | HardBreak | Footnote

export type Paragraph = { type: 'paragraph'; content: Inline[] }
export type Heading = { type: 'heading'; attrs: { level: 2 | 3 | 4 }; content: Inline[] }
export type ListItem = { type: 'listItem'; content: Block[] }
export type BulletList = { type: 'bulletList'; content: ListItem[] }
export type OrderedList = { type: 'orderedList'; attrs: { start: number }; content: ListItem[] }
export type Quote = { type: 'blockquote'; attrs: { cite: string }; content: Block[] }
export type PullQuote = { type: 'pullQuote'; attrs: { cite: string }; content: Inline[] }
export type FigureSize = 'column' | 'wide' | 'full' | 'rail'
export type Figure = {
  type: 'figure'
  attrs: { src: string; width: number; height: number; alt: string; credit: string; size: FigureSize }
  /** The caption; may be empty. */
  content: Inline[]
}
export type Gallery = { type: 'gallery'; attrs: { caption: string }; content: Figure[] }
export type TableCell = { type: 'tableCell'; attrs: { header: boolean; align: 'start' | 'end' | 'center' }; content: Inline[] }
export type TableRow = { type: 'tableRow'; content: TableCell[] }
export type Table = { type: 'table'; attrs: { caption: string }; content: TableRow[] }
export type KeyPoints = { type: 'keyPoints'; content: Paragraph[] }
export type CodeBlock = { type: 'codeBlock'; attrs: { language: string }; content: Text[] }
export type Rule = { type: 'horizontalRule' }
/** Something on another site, shown as a link to it: nothing of it is loaded. */
export type Embed = { type: 'embed'; attrs: { url: string; title: string; provider: string } }
export type Sources = { type: 'sources'; content: Block[] }
export type Correction = {
  type: 'correction'
  attrs: { at: string; severity: 'clarification' | 'correction' | 'serious' }
  content: Block[]
}

export type Block =
  | Paragraph
  | Heading
  | BulletList
  | OrderedList
  | Quote
  | PullQuote
  | Figure
  | Gallery
  | Table
  | KeyPoints
  | CodeBlock
  | Rule
  | Embed
  | Sources
  | Correction

export type Body = { version: 1; content: Block[] }
