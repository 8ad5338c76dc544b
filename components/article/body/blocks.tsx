import type { ReactNode } from 'react'
import { BodyHeading } from '#components/article/body/body-heading.tsx'
import { CorrectionBox, KeyPointsBox, SourcesBox } from '#components/article/body/boxes.tsx'
import { CodeListing, EmbedLink } from '#components/article/body/code-and-embed.tsx'
import { dirOf } from '#components/article/body/dir-of.ts'
import { FigureOf, GalleryOf } from '#components/article/body/figures.tsx'
import { Inlines } from '#components/article/body/inlines.tsx'
import type { NodeProps, Print } from '#components/article/body/print.ts'
import { PulledQuote, Quotation } from '#components/article/body/quotes.tsx'
import { DataTable } from '#components/article/body/table.tsx'
import type { Block, BulletList, Correction, Heading, ListItem, OrderedList, Paragraph, Quote, Sources } from '#domain/body/types.ts'

/** Each node as its element. What holds blocks gets them printed as children, so that only this file knows all kinds. */
export function Blocks({ content, print }: { content: Block[]; print: Print }): ReactNode {
  return content.map((node, i) => <OneBlock key={i} node={node} print={print} />)
}

function OneBlock({ node, print }: NodeProps<Block>): ReactNode {
  switch (node.type) {
    case 'bulletList':
      return <ul dir={dirOf(node, print)}>{itemsOf(node.content, print)}</ul>
    case 'orderedList':
      return (
        <ol dir={dirOf(node, print)} start={node.attrs.start === 1 ? undefined : node.attrs.start}>
          {itemsOf(node.content, print)}
        </ol>
      )
    case 'blockquote':
      return (
        <Quotation node={node} dir={dirOf(node, print)}>
          {inside(node, print)}
        </Quotation>
      )
    case 'sources':
      return <SourcesBox print={print}>{inside(node, print)}</SourcesBox>
    case 'correction':
      return (
        <CorrectionBox node={node} print={print}>
          {inside(node, print)}
        </CorrectionBox>
      )
    default:
      return <Leaf node={node} print={print} />
  }
}

type Holder = BulletList | OrderedList | Quote | Sources | Correction

const inside = ({ content }: { content: Block[] }, print: Print) => <Blocks content={content} print={print} />

const itemsOf = (items: ListItem[], print: Print) => items.map((item, i) => <li key={i}>{inside(item, print)}</li>)

/** A block that holds no blocks. */
function Leaf({ node, print }: NodeProps<Exclude<Block, Holder>>): ReactNode {
  switch (node.type) {
    case 'paragraph':
      return <OneParagraph node={node} print={print} />
    case 'heading':
      return <Title node={node} print={print} />
    case 'pullQuote':
      return <PulledQuote node={node} print={print} />
    case 'figure':
      return <FigureOf node={node} print={print} />
    case 'gallery':
      return <GalleryOf node={node} print={print} />
    case 'table':
      return <DataTable node={node} print={print} />
    case 'keyPoints':
      return <KeyPointsBox node={node} print={print} />
    case 'codeBlock':
      return <CodeListing node={node} print={print} />
    case 'horizontalRule':
      return <hr />
    case 'embed':
      return <EmbedLink node={node} print={print} />
  }
}

function OneParagraph({ node, print }: NodeProps<Paragraph>) {
  if (node.content.length === 0) return null
  return (
    <p dir={dirOf(node, print)}>
      <Inlines content={node.content} print={print} />
    </p>
  )
}

function Title({ node, print }: NodeProps<Heading>) {
  return (
    <BodyHeading level={print.outline.get(node) ?? node.attrs.level} print={print} dir={dirOf(node, print)}>
      <Inlines content={node.content} print={print} />
    </BodyHeading>
  )
}
