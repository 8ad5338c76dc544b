import { setTimeout as pause } from 'node:timers/promises'
import { and, asc, eq, ne } from 'drizzle-orm'
import { read } from '#db/database.ts'
import { articles, people, tags } from '#db/schema/articles.ts'
import { sections } from '#db/schema/site.ts'
import { commit } from '#domain/commit/commit.ts'
import type { Bench } from '#tools/bench/context.ts'
import type { Running } from '#tools/bench/processes.ts'
import { atMost, median, told, type Row } from '#tools/bench/table.ts'
import { chance } from '#tools/bench/reading/vocabulary.ts'

/** Two looks of the server for what others changed, and some. */
const HEARD_MS = 700
/** A program that has just begun is slow: so many stories are asked for first. */
const WARM_UP = 400
/** Each of these is asked once, so that none is answered from memory. */
const STORIES = 120
const DEEP = 20
/** Readers of the mixture, and the stories that they choose from: the newest far more often than the old. */
const [VISITS, CHOICE] = [12_000, 4_000]

/** How long pages take that are not in memory, median, and what memory does for a mixture of readers. */
export async function pageFigures(bench: Bench, paper: Running): Promise<Row[]> {
  const stories = await listPaths()
  const section = stories[0]?.split('/')[1] ?? ''
  const [person, tag] = [await slugOf(people), await slugOf(tags)]
  const deep = (path: string, from: number) => Array.from({ length: DEEP }, (_, n) => `${path}?page=${String(from + n)}`)
  const newest = stories.toReversed()
  await timesOf(bench, newest.slice(STORIES, STORIES + WARM_UP))
  const spread = Array.from({ length: STORIES }, (_, n) => stories[Math.floor((n * stories.length) / STORIES)] ?? '/')
  return [
    atMost('front page, rendered, median', median(await timesOfFront(bench)), 40, ' ms'),
    atMost('article of the newest, rendered, median', median(await timesOf(bench, newest.slice(0, STORIES))), 20, ' ms'),
    told('article of any year, rendered, median', median(await timesOf(bench, spread)), ' ms'),
    atMost('section page 200 and after, rendered, median', median(await timesOf(bench, deep(`/${section}`, 200))), 40, ' ms'),
    told('author, pages 20 and after, rendered, median', median(await timesOf(bench, deep(`/author/${person}`, 20))), ' ms'),
    told('tag, rendered, median', median(await timesOf(bench, deep(`/tag/${tag}`, 1))), ' ms'),
    ...(await mixture(bench, paper, stories)),
  ]
}

/** Addresses of stories, oldest first. */
async function listPaths(): Promise<string[]> {
  const rows = await read()
    .select({ slug: articles.slug, section: sections.slug })
    .from(articles)
    .innerJoin(sections, eq(sections.id, articles.sectionId))
    .where(and(eq(articles.state, 'published'), ne(articles.kind, 'page')))
    .orderBy(asc(articles.publishAt))
  return rows.map((row) => `/${row.section}/${row.slug}`)
}

async function slugOf(table: typeof people | typeof tags): Promise<string> {
  const [row] = await read().select({ slug: table.slug }).from(table).orderBy(asc(table.id)).limit(1)
  return row?.slug ?? ''
}

async function timesOfFront(bench: Bench): Promise<number[]> {
  const times: number[] = []
  for (let round = 0; round < 15; round++) {
    await commit(() => Promise.resolve({ value: null, changes: [{ kind: 'site-changed' }] }))
    await pause(HEARD_MS)
    times.push(...(await timesOf(bench, ['/'])))
  }
  return times
}

async function timesOf({ url }: Bench, paths: string[]): Promise<number[]> {
  const times: number[] = []
  for (const path of paths) {
    const began = performance.now()
    const answer = await fetch(url + path)
    await answer.arrayBuffer()
    if (answer.status === 200) times.push(performance.now() - began)
    else if (answer.status !== 404) throw new Error(`${path}: ${String(answer.status)}`)
  }
  return times
}

/** Readers one after the other: a fifth at the front page, the others at stories, the newer the likelier. */
async function mixture(bench: Bench, paper: Running, stories: string[]): Promise<Row[]> {
  const counts = new Map<string, number>()
  const count = (part: Buffer) => {
    for (const [, from = ''] of part.toString().matchAll(/"cache":"(\w+)"/g)) counts.set(from, (counts.get(from) ?? 0) + 1)
  }
  paper.child.stdout?.on('data', count)
  const random = chance(7)
  const pick = () => stories.at(-1 - Math.floor(CHOICE ** random())) ?? '/'
  for (let n = 0; n < VISITS; n++) await timesOf(bench, [random() < 0.2 ? '/' : pick()])
  await pause(HEARD_MS)
  const asked = [...counts.values()].reduce((sum, n) => sum + n, 0)
  const [pages, bytes] = await sizeAtEnd(paper)
  return [
    told(`of ${String(asked)} readers’ requests answered from memory`, (100 * (counts.get('hit') ?? 0)) / asked, ' %'),
    told('pages in memory', pages),
    told('their bytes', bytes / 1e6, ' MB'),
  ]
}

/** Ends the server, which says how full its cache was. */
async function sizeAtEnd(paper: Running): Promise<[number, number]> {
  let told = ''
  paper.child.stdout?.on('data', (part: Buffer) => (told += part.toString()))
  await paper.stop('SIGTERM')
  const line = /.*"page-cache".*/.exec(told)?.[0] ?? ''
  const field = (name: string) => Number(new RegExp(`"${name}":(\\d+)`).exec(line)?.[1] ?? Number.NaN)
  return [field('pages'), field('bytes')]
}
