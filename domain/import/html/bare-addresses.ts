import { isWebAddress } from '#domain/body/addresses.ts'
import type { Block, Inline, Paragraph } from '#domain/body/types.ts'
import { toEmbed } from '#domain/import/html/embeds.ts'
import { linkTo, textNode } from '#domain/import/html/marks.ts'
import type { Page } from '#domain/import/html/page.ts'
import { findProvider } from '#domain/import/html/providers.ts'
import { toLinkTarget } from '#domain/import/html/resolve.ts'

/** A paragraph in which an address on a line of its own is an embed if its host is well known, else a link. */
export function readBareAddresses(paragraph: Paragraph, page: Page): Block[] {
  const blocks: Block[] = []
  let kept: Inline[] = []
  const flush = () => {
    if (kept.length > 0) blocks.push({ type: 'paragraph', content: kept })
    kept = []
  }
  for (const line of linesOf(paragraph.content)) {
    const address = bareAddress(line)
    const embed = address !== null && findProvider(address) ? toEmbed(address, '', page) : null
    if (embed) {
      flush()
      blocks.push(embed)
      continue
    }
    if (kept.length > 0) kept.push({ type: 'hardBreak' })
    for (const inline of address === null ? line : linked(address, page)) kept.push(inline)
  }
  flush()
  return blocks
}

function linesOf(inlines: readonly Inline[]): Inline[][] {
  const lines: Inline[][] = [[]]
  for (const inline of inlines) {
    if (inline.type === 'hardBreak') lines.push([])
    else lines.at(-1)?.push(inline)
  }
  return lines
}

function bareAddress([first, ...others]: Inline[]): string | null {
  if (first?.type !== 'text' || first.marks || others.length > 0) return null
  const address = first.text.trim()
  return isWebAddress(address) ? address : null
}

function linked(address: string, { options }: Page): Inline[] {
  const href = toLinkTarget(address, options)
  return [textNode(address, href === null ? [] : [linkTo(href)])]
}
