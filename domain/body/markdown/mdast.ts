import type { toMarkdown } from 'mdast-util-to-markdown'

/** The parser's nodes, directives and tables among them. */
export type Nodes = Parameters<typeof toMarkdown>[0]
type Node<T extends Nodes['type']> = Extract<Nodes, { type: T }>

export type Root = Node<'root'>
export type Paragraph = Node<'paragraph'>
export type Heading = Node<'heading'>
export type List = Node<'list'>
export type ListItem = Node<'listItem'>
export type Blockquote = Node<'blockquote'>
export type Table = Node<'table'>
export type TableCell = Node<'tableCell'>
export type Definition = Node<'definition'>
export type FootnoteDefinition = Node<'footnoteDefinition'>
export type FootnoteReference = Node<'footnoteReference'>
export type Link = Node<'link'>
export type LinkReference = Node<'linkReference'>
export type AlignType = NonNullable<Table['align']>[number]
export type PhrasingContent = Paragraph['children'][number]
/** What may stand in a quotation or a container. */
export type Flow = Blockquote['children'][number]
