import type { Mark } from '#domain/body/types.ts'

/** Marks that can be written `:name[words]`: sub and sup always, the others where signs would be read differently. */
export const MARK_DIRECTIVES = ['sub', 'sup', 'strong', 'em', 'strike', 'code'] as const satisfies Mark['type'][]

/** A line break where the line cannot end: `:br[]`. */
export const BREAK_DIRECTIVE = 'br'

/** What a table cell is if it is not what its place says: `:cell{head="yes" align="end"}` before its words. */
export const CELL_DIRECTIVE = 'cell'

export const LEAF_DIRECTIVES = ['figure', 'embed'] as const
export const CONTAINER_DIRECTIVES = ['pullquote', 'keypoints', 'sources', 'correction', 'gallery', 'table', 'quote'] as const

/** The marks in the order in which they enclose one another, and in which a body read from Markdown lists them. */
export const MARK_ORDER: readonly Mark['type'][] = ['link', 'strong', 'em', 'strike', 'sub', 'sup', 'code']
