import type { Failure } from '#lib/result.ts'

/**
 * What the notation cannot hold. `values.line` counts from 1; `name` is the block's, `known` what could stand there instead,
 * `address`, `attribute`, `value` and `label` are as they were written.
 */
export type MarkdownError = Failure<
  | 'markdown-attribute-invalid'
  | 'markdown-attribute-missing'
  | 'markdown-attribute-unknown'
  | 'markdown-block-broken'
  | 'markdown-block-unclosed'
  | 'markdown-block-unknown'
  | 'markdown-body-invalid'
  | 'markdown-content'
  | 'markdown-heading-level'
  | 'markdown-image'
  | 'markdown-link-nested'
  | 'markdown-link-target'
  | 'markdown-media-path'
  | 'markdown-note-content'
  | 'markdown-note-unused'
  | 'markdown-too-deep'
  | 'markdown-too-long'
  | 'markdown-too-many-lines'
  | 'markdown-too-many-notes'
  | 'markdown-too-tangled'
>
