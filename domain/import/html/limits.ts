/** What the body's schema and parse-body.ts allow; a test proves that bodies at these limits pass. */
export const MAX_TEXT = 50_000
export const MAX_LINE = 1_000
export const MAX_CHILDREN = 5_000
export const MAX_NODES = 20_000

/** The deepest level for blocks that hold blocks: below it a table with a footnote in a cell still fits into 16 levels. */
export const MAX_BLOCK_DEPTH = 11
