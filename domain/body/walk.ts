import type { Block, Body, Inline, ListItem, TableCell, TableRow } from '#domain/body/types.ts'

export type BodyNode = Block | ListItem | TableRow | TableCell | Inline

/** Every node of a body in reading order, parents first. */
export function* walkBody(body: Body): Generator<BodyNode> {
  for (const block of body.content) yield* walk(block)
}

function* walk(node: BodyNode): Generator<BodyNode> {
  yield node
  if ('content' in node) for (const child of node.content) yield* walk(child)
}
