import type { Inline } from '#domain/body/types.ts'

/** Neighbours of a running text that link to the same place; `href` is null for what links nowhere. */
export type LinkRun = { href: string | null; nodes: Inline[] }

/** Running text by where it links to: what links to one place becomes one link, however it is marked within. */
export function linkRuns(content: readonly Inline[]): LinkRun[] {
  const runs: LinkRun[] = []
  for (const node of content) {
    const href = hrefOf(node)
    const last = runs.at(-1)
    if (last?.href === href) last.nodes.push(node)
    else runs.push({ href, nodes: [node] })
  }
  return runs
}

const hrefOf = (node: Inline): string | null =>
  (node.type === 'text' ? node.marks : undefined)?.find((mark) => mark.type === 'link')?.attrs.href ?? null
