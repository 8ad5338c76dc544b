import { Blocks } from '#components/article/body/blocks.tsx'
import { Footnotes } from '#components/article/body/footnotes.tsx'
import { collectFootnotes, numberNodes } from '#domain/body/footnotes.ts'
import { outlineOf } from '#domain/body/outline.ts'
import type { Body } from '#domain/body/types.ts'
import type { Translate } from '#messages/translate.ts'
import styles from '#components/article/body/body.module.css'

export type ArticleBodyProps = {
  body: Body
  t: Translate
  language: string
  timeZone: string
  /** For a body that is not the page's only one: what its ids hold, and how far its headings are below a story's. */
  part?: { mark: string; below: number }
}

/**
 * An article's body as HTML, its notes at the end. Ids in it begin with `note-`. From 1140 px
 * it hangs things into a rail of width `--rail` at its left, `--rail-gap` away; both are 0 where there is none.
 */
export function ArticleBody({ body, t, language, timeZone, part = WHOLE }: ArticleBodyProps) {
  const print = { t, language, timeZone, ...part, numbers: numberNodes(body), outline: outlineOf(body) }
  return (
    <div className={styles.body}>
      <Blocks content={body.content} print={print} />
      <Footnotes notes={collectFootnotes(body)} print={print} />
    </div>
  )
}

const WHOLE = { mark: '', below: 0 }
