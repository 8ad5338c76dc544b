import type { SayKind } from '#domain/sharing/open-made.ts'
import { translator } from '#messages/translate.ts'

/** What is said of a kind of story; nothing of news. */
export const sayKind: SayKind = (kind, site) => {
  if (kind === 'story' || kind === 'page') return ''
  return translator(site.language)(`article.kind.${kind}`)
}
