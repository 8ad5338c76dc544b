import { directiveFromMarkdown, directiveToMarkdown } from 'mdast-util-directive'
import type { Options as ReadOptions } from 'mdast-util-from-markdown'
import { gfmFootnoteFromMarkdown, gfmFootnoteToMarkdown } from 'mdast-util-gfm-footnote'
import { gfmStrikethroughFromMarkdown, gfmStrikethroughToMarkdown } from 'mdast-util-gfm-strikethrough'
import { gfmTableFromMarkdown, gfmTableToMarkdown } from 'mdast-util-gfm-table'
import type { Options as WriteOptions } from 'mdast-util-to-markdown'
import { gfmFootnote } from 'micromark-extension-gfm-footnote'
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough'
import { gfmTable } from 'micromark-extension-gfm-table'
import { knownDirectives } from '#domain/body/markdown/known-directives.ts'

/**
 * HTML stays text. A line of hyphens under a paragraph is a rule, and indented lines are no code: in prose both are
 * written by accident.
 */
const NOT_OURS = ['htmlFlow', 'htmlText', 'setextUnderline', 'codeIndented']

export const readOptions = (): ReadOptions => ({
  extensions: [gfmTable(), gfmStrikethrough({ singleTilde: false }), gfmFootnote(), knownDirectives(), { disable: { null: NOT_OURS } }],
  mdastExtensions: [
    gfmTableFromMarkdown(),
    gfmStrikethroughFromMarkdown(),
    gfmFootnoteFromMarkdown(),
    directiveFromMarkdown({ verbose: true }),
  ],
})

export const writeOptions = (): WriteOptions => ({
  bullet: '-',
  // So that no list takes another sign to keep clear of a rule in it.
  rule: '_',
  fences: true,
  listItemIndent: 'one',
  handlers: { thematicBreak: (_node, _parent, state) => (state.stack.includes('listItem') ? '___' : '---') },
  extensions: [
    // Columns that are padded would change every row of a table when one cell grows.
    gfmTableToMarkdown({ tablePipeAlign: false }),
    gfmStrikethroughToMarkdown(),
    gfmFootnoteToMarkdown(),
    directiveToMarkdown({ collapseEmptyAttributes: false }),
  ],
})
