import type { ArticleKind } from '#db/schema/articles.ts'
import { findAddressOf } from '#domain/articles/addresses/queries.ts'
import { findArticle } from '#domain/articles/queries.ts'
import { oneAtATime } from '#domain/pictures/one-at-a-time.ts'
import { cropsOf } from '#domain/sharing/crops.ts'
import { drawCard } from '#domain/sharing/draw/draw-card.ts'
import { drawCrop } from '#domain/sharing/draw/draw-crop.ts'
import { cardSrc, PAPER, paperCard, storyCard } from '#domain/sharing/share-card.ts'
import type { Made } from '#domain/sharing/types.ts'
import { findSite } from '#domain/site/queries.ts'
import type { SiteView } from '#domain/site/types.ts'
import { keepMedia, openMedia } from '#lib/media.ts'
import { log } from '#lib/log.ts'

/** What is said of a kind of story in the paper's language; '' for news. */
export type SayKind = (kind: ArticleKind, site: SiteView) => string

/** Whether an address below /media/ is that of a picture which is made when it is first asked for. */
export const isMadeOnRequest = ([folder]: string[]): boolean => folder === 'share' || folder === 'crop'

/**
 * A share picture or a crop, made if nobody has asked for it before.
 * @param parts of its address below /media/
 * @returns null unless a story that readers can see, or the paper, has exactly this address; `not-now` where the disk is full
 */
export async function openMade(parts: string[], sayKind: SayKind): Promise<Made | 'not-now' | null> {
  const [, owner = ''] = parts
  const make = (await makersOf(owner, sayKind)).get(`/media/${parts.join('/')}`)
  if (!make) return null
  try {
    // Whoever asks meanwhile waits for its turn, and finds it.
    return (await openMedia(parts)) ?? (await oneAtATime(async () => (await openMedia(parts)) ?? keep(parts, await make())))
  } catch (error) {
    if (!(error instanceof Error && 'syscall' in error)) throw error
    log('error', 'picture-not-made', { reason: error.message })
    return 'not-now'
  }
}

type Make = () => Promise<Buffer | null>

/** Every picture that may be made for a story, or for the paper, by its address. */
async function makersOf(owner: string, sayKind: SayKind): Promise<Map<string, Make>> {
  const site = await findSite()
  if (owner === PAPER) return new Map([makerOf(paperCard(site))])
  const at = await findAddressOf(owner)
  const article = at && (await findArticle(at.section, at.slug))
  if (!article) return new Map()
  const { picture } = article
  const crops = picture ? cropsOf(article).map((crop): [string, Make] => [crop.src, () => drawCrop(picture, crop)]) : []
  return new Map([makerOf(storyCard(article, site, sayKind(article.kind, site))), ...crops])
}

const makerOf = (card: ReturnType<typeof paperCard>): [string, Make] => [cardSrc(card), () => drawCard(card)]

/** What cannot be kept is shown all the same, and made again for the next one. */
async function keep(parts: string[], bytes: Buffer | null): Promise<Made | null> {
  if (!bytes) return null
  try {
    await keepMedia(parts, bytes)
  } catch (error) {
    log('error', 'made-picture-not-kept', { reason: error instanceof Error ? error.message : String(error) })
  }
  return { type: 'image/jpeg', bytes }
}
