import type { Body } from '#domain/body/types.ts'
import { walkBody } from '#domain/body/walk.ts'

/** The same body with the addresses of pictures and links whole, for programs that read it elsewhere. The one given stays. */
export function absoluteBody(body: Body, at: (path: string) => string): Body {
  const copy = structuredClone(body)
  const whole = (address: string) => (address.startsWith('/') ? at(address) : address)
  for (const node of walkBody(copy)) {
    if (node.type === 'figure') node.attrs.src = whole(node.attrs.src)
    if (node.type !== 'text') continue
    for (const mark of node.marks ?? []) if (mark.type === 'link') mark.attrs.href = whole(mark.attrs.href)
  }
  return copy
}
