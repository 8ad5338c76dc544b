import type { ArticleView } from '#domain/articles/types.ts'
import type { SayKind } from '#domain/sharing/open-made.ts'
import { cardSrc, storyCard } from '#domain/sharing/share-card.ts'
import type { SiteView } from '#domain/site/types.ts'
import { translator } from '#messages/translate.ts'

/** What is said of a kind of story; nothing of news. */
export const sayKind: SayKind = (kind, site) =>
  kind === 'story' || kind === 'page' ? '' : translator(site.language)(`article.kind.${kind}`)

/** Where the picture is by which a story is shared. */
export const shareSrc = (article: ArticleView, site: SiteView): string => cardSrc(storyCard(article, site, sayKind(article.kind, site)))
