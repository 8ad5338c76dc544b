import { cleanChars } from '#domain/import/html/clean.ts'
import { addBlock, addBlocks } from '#domain/import/html/flow.ts'
import type { Flow } from '#domain/import/html/flow.ts'
import { attr, findAll, hasClass, rawText } from '#domain/import/html/nodes.ts'
import type { Element } from '#domain/import/html/nodes.ts'
import { blocksIn } from '#domain/import/html/page.ts'
import type { Place } from '#domain/import/html/page.ts'
import { LANGUAGE_CLASS } from '#domain/import/html/parse.ts'

/** pre: its text to the letter. A poem is text whose line ends count. */
export function readPre(pre: Element, place: Place, flow: Flow): void {
  if (hasClass(pre, /^wp-block-verse$/)) {
    addBlocks(flow, blocksIn(pre.childNodes, { ...place, hasLines: true, canEmbed: false }))
    return
  }
  const text = cleanChars(rawText(pre.childNodes)).replace(/^\n+/, '').trimEnd()
  for (const link of findAll(pre.childNodes, 'a')) if (attr(link, 'href')) place.page.notes.add('link-dropped', attr(link, 'href'))
  if (/\S/.test(text)) addBlock(flow, { type: 'codeBlock', attrs: { language: languageOf(pre) }, content: [{ type: 'text', text }] })
  for (const img of findAll(pre.childNodes, 'img')) place.page.walk([img], place, flow)
}

function languageOf(pre: Element): string {
  const classes = `${attr(pre, 'class')} ${attr(pre, LANGUAGE_CLASS)}`
  return /(?:^|\s)(?:language-|lang-|brush:\s*)([\w+#.-]{1,40})/.exec(classes)?.[1] ?? ''
}
