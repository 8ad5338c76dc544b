import type { LeafDirective } from 'mdast-util-directive'
import { isMediaPath, isWebAddress } from '#domain/body/addresses.ts'
import { CONTAINER_DIRECTIVES, LEAF_DIRECTIVES } from '#domain/body/markdown/directive-names.ts'
import type { Nodes } from '#domain/body/markdown/mdast.ts'
import { attributesOf } from '#domain/body/markdown/read-attributes.ts'
import { readInlines } from '#domain/body/markdown/read-inlines.ts'
import { report, storable } from '#domain/body/markdown/reading.ts'
import type { Reading } from '#domain/body/markdown/reading.ts'
import type { Embed, Figure } from '#domain/body/types.ts'

const FIGURE_ATTRIBUTES = ['src', 'width', 'height', 'alt', 'credit', 'size']

/** `::figure[…]{…}` and `::embed[…]{…}`. */
export function readLeaf(reading: Reading, node: LeafDirective): (Figure | Embed)[] {
  if (node.name === 'figure') return [readFigure(reading, node)]
  if (node.name === 'embed') return [readEmbed(reading, node)]
  const isContainer = CONTAINER_DIRECTIVES.some((name) => name === node.name)
  const known = (isContainer ? CONTAINER_DIRECTIVES : LEAF_DIRECTIVES).join(', ')
  report(reading, node, isContainer ? 'markdown-block-broken' : 'markdown-block-unknown', { name: node.name, known })
  return []
}

export function readFigure(reading: Reading, node: LeafDirective): Figure {
  const { text, needed, oneOf, pixels } = attributesOf(reading, node, FIGURE_ATTRIBUTES)
  const src = needed('src', () => true)
  if (src && !isMediaPath(src)) report(reading, node, 'markdown-media-path', { address: src })
  return {
    type: 'figure',
    attrs: {
      src,
      width: pixels('width'),
      height: pixels('height'),
      alt: text('alt'),
      credit: text('credit'),
      size: oneOf('size', ['column', 'wide', 'full', 'rail'], 'column'),
    },
    content: readInlines(reading, node.children),
  }
}

function readEmbed(reading: Reading, node: LeafDirective): Embed {
  const { needed } = attributesOf(reading, node, ['url', 'provider'])
  const title = node.children.map((child) => (child.type === 'text' ? child.value : '')).join('')
  if (!title || node.children.some(isNoText)) report(reading, node, 'markdown-content', { name: 'embed' })
  return {
    type: 'embed',
    attrs: { url: needed('url', isWebAddress), title: storable(title), provider: needed('provider', () => true) },
  }
}

const isNoText = (node: Nodes): boolean => node.type !== 'text'
