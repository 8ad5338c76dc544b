import type { Block, Body, Figure, Inline, Paragraph } from '#domain/body/types.ts'
import { isWebAddress } from '#domain/body/addresses.ts'
import { hasLink, mergeTexts, textNode, withoutMark } from '#domain/import/html/marks.ts'
import { fileNameOf } from '#domain/import/html/resolve.ts'
import { prefixOf } from '#domain/import/html/wording.ts'

/** A paragraph that stands for a picture elsewhere: its address, and the words about it. */
export type PictureLink = { address: string; caption: Inline[] }

const PREFIX = prefixOf('picture')

/** What a paragraph says if an import made it of a picture; null for any other block. */
export function pictureLinkOf(block: Block): PictureLink | null {
  const [first, ...others] = block.type === 'paragraph' ? block.content : []
  if (first?.type !== 'text' || !first.text.startsWith(PREFIX)) return null
  const link = (first.marks ?? []).find((mark) => mark.type === 'link')
  if (!link || !isWebAddress(link.attrs.href)) return null
  const address = link.attrs.href
  const words = [{ ...first, text: first.text.slice(PREFIX.length) }, ...others].map((inline) => withoutLinkTo(address, inline))
  const caption = mergeTexts(words.filter((inline) => inline.type !== 'text' || inline.text !== ''))
  // A picture that nobody said anything of was called by its file.
  return { address, caption: plain(caption) === fileNameOf(address) ? [] : caption }
}

function withoutLinkTo(address: string, inline: Inline): Inline {
  if (inline.type !== 'text' || !(inline.marks ?? []).some((mark) => mark.type === 'link' && mark.attrs.href === address)) return inline
  return textNode(inline.text, withoutMark(inline.marks ?? [], 'link'))
}

/** Words without marks; null where they are more than words. */
export function plain(caption: readonly Inline[]): string | null {
  if (caption.some((inline) => inline.type !== 'text' || hasLink(inline))) return null
  return caption.map((inline) => (inline.type === 'text' ? inline.text : '')).join('')
}

/** Every picture elsewhere that a body links to, in reading order. */
export const pictureLinksIn = (body: Body): PictureLink[] => linksIn(body.content)

function linksIn(blocks: readonly Block[]): PictureLink[] {
  return blocks.flatMap((block) => {
    const link = pictureLinkOf(block)
    return link ? [link] : childrenOf(block).flatMap(linksIn)
  })
}

const childrenOf = (block: Block): Block[][] => {
  if (block.type === 'bulletList' || block.type === 'orderedList') return block.content.map((item) => item.content)
  return block.type === 'blockquote' || block.type === 'sources' || block.type === 'correction' ? [block.content] : []
}

/** The figure that stands for a picture which is here now; null where it is not. */
export type FigureFor = (link: PictureLink) => Figure | null

/** A body in which the links to pictures that are here now are those pictures; a list of such links is a gallery. */
export const withFigures = (body: Body, figureFor: FigureFor): Body => ({
  ...body,
  content: body.content.flatMap((b) => shown(b, figureFor)),
})

function shown(block: Block, figureFor: FigureFor): Block[] {
  const link = pictureLinkOf(block)
  if (link) return [figureFor(link) ?? block]
  const inside = (blocks: Block[]) => blocks.flatMap((b) => shown(b, figureFor))
  switch (block.type) {
    case 'bulletList':
      return (
        galleryOf(
          block.content.map((item) => item.content),
          figureFor,
        ) ?? [{ ...block, content: block.content.map((item) => ({ ...item, content: inside(item.content) })) }]
      )
    case 'orderedList':
      return [{ ...block, content: block.content.map((item) => ({ ...item, content: inside(item.content) })) }]
    case 'blockquote':
    case 'sources':
    case 'correction':
      return [{ ...block, content: inside(block.content) }]
    default:
      return [block]
  }
}

/** A list of nothing but pictures: those that are here as a gallery, the others as the list that they were. */
function galleryOf(items: Block[][], figureFor: FigureFor): Block[] | null {
  const paragraphs = items.map(([only, ...more]) => (only?.type === 'paragraph' && more.length === 0 && pictureLinkOf(only) ? only : null))
  if (paragraphs.length === 0 || !paragraphs.every((p) => p !== null)) return null
  const sorted = paragraphs.map((paragraph) => figureOf(paragraph, figureFor))
  const figures = sorted.filter((block) => block.type === 'figure')
  const left = sorted.filter((block) => block.type === 'paragraph')
  return [
    ...(figures.length > 0 ? [{ type: 'gallery' as const, attrs: { caption: '' }, content: figures }] : []),
    ...(left.length > 0 ? [{ type: 'bulletList' as const, content: left.map((p) => ({ type: 'listItem' as const, content: [p] })) }] : []),
  ]
}

function figureOf(paragraph: Paragraph, figureFor: FigureFor): Figure | Paragraph {
  const link = pictureLinkOf(paragraph)
  return (link && figureFor(link)) ?? paragraph
}
