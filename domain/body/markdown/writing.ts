import type { ContainerDirective, LeafDirective } from 'mdast-util-directive'
import type { CONTAINER_DIRECTIVES, LEAF_DIRECTIVES } from '#domain/body/markdown/directive-names.ts'
import type { Flow, PhrasingContent } from '#domain/body/markdown/mdast.ts'
import type { Footnote } from '#domain/body/types.ts'

/** The part of a block in which words stand. All but a block's own lines are kept on one line. */
export type LineKind = 'block' | 'heading' | 'cell' | 'label'

/** Takes a note and gives the label that refers to it. */
export type AddNote = (note: Footnote) => string

type Attributes = Record<string, string | null>

export const leaf = (name: (typeof LEAF_DIRECTIVES)[number], attributes: Attributes, label: string): LeafDirective => ({
  type: 'leafDirective',
  name,
  attributes,
  children: asIs(label),
})

export const container = (name: (typeof CONTAINER_DIRECTIVES)[number], attributes: Attributes, children: Flow[]): ContainerDirective => ({
  type: 'containerDirective',
  name,
  attributes,
  children,
})

/** What is Markdown already: the one node that is written as it is. */
export const asIs = (markdown: string): PhrasingContent[] => (markdown ? [{ type: 'html', value: markdown }] : [])
