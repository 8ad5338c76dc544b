import type { System } from '#domain/access/actor.ts'
import { permit, type Denied, type Permit } from '#domain/access/permit.ts'
import { illustrateArticle } from '#domain/articles/illustrate/illustrate-article.ts'
import { listBodies } from '#domain/articles/illustrate/queries.ts'
import { readBody } from '#domain/body/read-body.ts'
import { fetchOne } from '#domain/pictures/fetch/fetch-one.ts'
import { fewAtATime } from '#domain/pictures/fetch/few-at-a-time.ts'
import { illustrated, type PictureAt } from '#domain/pictures/fetch/illustrate.ts'
import { pictureLinksIn } from '#domain/pictures/fetch/picture-links.ts'
import { findTried, type Tried } from '#domain/pictures/fetch/queries.ts'
import { theInternet } from '#domain/pictures/fetch/the-internet.ts'
import type { FetchReport, Network } from '#domain/pictures/fetch/types.ts'
import { ok, type Result } from '#lib/result.ts'

export type FetchOptions = {
  /** How many addresses are tried at most. */
  limit: number
  /** Whether those that failed are tried once more. */
  isAgain: boolean
  /** Told of every address that was tried. */
  tell?: (address: string, failure: string) => void
}

/** Stories whose pictures are fetched before they are written: what a run that is broken off has to look through again. */
const BATCH = 50

type Run = FetchOptions & {
  may: { load: Permit<'paper.load', System>; add: Permit<'picture.add', System> }
  network: Network
  /** Every address that the run has come across. */
  tried: Map<string, Tried>
  report: FetchReport
  /** How many addresses may still be tried. */
  left: number
}

/**
 * Fetches the pictures that imported stories link to, and shows them in place of the links. What was fetched and what failed
 * is remembered, so that a run which was broken off goes on where it was.
 * @param network for tests; else public addresses alone are asked
 */
export async function fetchPictures(
  { actor }: { actor: System },
  options: FetchOptions,
  network: Network = theInternet,
): Promise<Result<FetchReport, Denied>> {
  const [load, add] = [permit(actor, 'paper.load', { id: 0 }), permit(actor, 'picture.add', { id: 0 })]
  if (!load.ok) return load
  if (!add.ok) return add
  const report: FetchReport = { fetched: 0, known: 0, stories: 0, figures: 0, failed: [], busy: [], isCut: false }
  const may = { load: load.value, add: add.value }
  const run: Run = { ...options, may, network, tried: new Map(), report, left: options.limit }
  for (let after = 0; ;) {
    const stories = await listBodies(may.load, after, BATCH)
    await seeTo(run, stories)
    if (stories.length < BATCH || report.isCut) break
    after = stories.at(-1)?.id ?? after
  }
  report.failed = [...run.tried].flatMap(([address, { failure }]) => (failure ? [{ address, code: failure }] : []))
  return ok(report)
}

type Stories = Awaited<ReturnType<typeof listBodies>>

async function seeTo(run: Run, stories: Stories): Promise<void> {
  const linked = stories.map((story) => ({ ...story, addresses: pictureLinksIn(readBody(story.body)).map((link) => link.address) }))
  const addresses = [...new Set(linked.flatMap((story) => story.addresses))]
  await fetchMissing(
    run,
    addresses.filter((address) => !run.tried.has(address)),
  )
  for (const story of linked) if (story.addresses.some((address) => run.tried.get(address)?.picture)) await write(run, story)
}

async function fetchMissing(run: Run, addresses: string[]): Promise<void> {
  const { report, tried, isAgain } = run
  const before = await findTried(addresses)
  for (const [address, one] of before) {
    if (one.picture) report.known++
    if (one.picture || !isAgain) tried.set(address, one)
  }
  const missing = addresses.filter((address) => !tried.has(address))
  const now = missing.slice(0, Math.max(0, run.left))
  report.isCut = now.length < missing.length
  await fewAtATime(now, run.network.pauseMs, async (address) => {
    const one = await fetchOne(run.may.add, address, run.network)
    tried.set(address, one)
    run.left--
    if (one.picture) report.fetched++
    run.tell?.(address, one.failure)
  })
}

/** Somebody who saves a story at that very moment is quicker once, hardly twice. */
async function write({ may, tried, report }: Run, { publicId, headline }: Stories[number]): Promise<void> {
  const pictureAt: PictureAt = (address) => tried.get(address)?.picture ?? null
  let figures = 0
  const illustrate = () =>
    illustrateArticle(may.load, publicId, (story) => {
      figures = pictureLinksIn(story.body).filter(({ address }) => pictureAt(address)).length
      return illustrated(story, pictureAt)
    })
  const first = await illustrate()
  const end = first === 'busy' ? await illustrate() : first
  if (end === 'busy') report.busy.push(headline)
  if (end !== 'done') return
  report.stories++
  report.figures += figures
}
