import { readSearch } from '#domain/search/read-search.ts'
import { answer } from '#domain/search/search.ts'
import { chance, vocabularyOf } from '#tools/bench/reading/vocabulary.ts'
import { atMost, told, type Row } from '#tools/bench/table.ts'

/** Each query is asked so many times, and its median counts. */
const TIMES = 5
const ZONE = 'Europe/Dublin'

type Query = Record<string, string>

/** What fifty searches take in a paper that fillPaper() filled with that seed and whose index is whole. */
export async function searchFigures(seed = 1): Promise<Row[]> {
  const queries = fiftyQueries(vocabularyOf(chance(seed)).words)
  const times: number[] = []
  for (const query of queries) times.push(await medianOf(query))
  const sorted = times.toSorted((a, b) => a - b)
  const at = (share: number) => sorted[Math.ceil(sorted.length * share) - 1] ?? Number.NaN
  const slowest = queries[times.indexOf(at(1))] ?? {}
  return [
    told('a search, median', at(0.5), ' ms'),
    atMost('a search, p95', at(0.95), 50, ' ms'),
    told(`the slowest (${new URLSearchParams(slowest).toString()})`, at(1), ' ms'),
  ]
}

/** The queries with how long each took, for whoever wants to make one faster. */
export async function eachSearch(seed = 1): Promise<string[]> {
  const lines: string[] = []
  for (const query of fiftyQueries(vocabularyOf(chance(seed)).words))
    lines.push(`${(await medianOf(query)).toFixed(1).padStart(7)} ms  ${new URLSearchParams(query).toString()}`)
  return lines
}

async function medianOf(query: Query): Promise<number> {
  const times: number[] = []
  for (let i = 0; i < TIMES; i++) {
    const began = performance.now()
    const found = await answer(readSearch(query), ZONE)
    times.push(performance.now() - began)
    if (found.kind === 'none') throw new Error(`nothing was asked by ${JSON.stringify(query)}`)
  }
  return times.toSorted((a, b) => a - b)[Math.floor(TIMES / 2)] ?? Number.NaN
}

/** What readers ask: one word, two or three, the commonest among them, phrases, beginnings, all of it narrowed down. */
function fiftyQueries(words: string[]): Query[] {
  const q = (...ranks: number[]) => ranks.map((rank) => words[rank] ?? '').join(' ')
  const begins = (rank: number, letters: number) => `${q(rank).slice(0, letters)}*`
  return [
    ...[0, 1, 2, 3, 5, 8, 13, 30, 80, 200, 500, 1_500, 4_000, 12_000, 40_000].map((rank) => ({ q: q(rank) })),
    ...[
      [0, 1],
      [0, 200],
      [3, 7],
      [10, 60],
      [90, 400],
      [300, 900],
      [0, 8_050],
      [8_010, 8_130],
    ].map((ranks) => ({ q: q(...ranks) })),
    ...[
      [0, 1, 2],
      [5, 50, 500],
      [0, 100, 3_000],
      [1, 2, 3, 4, 5],
    ].map((ranks) => ({ q: q(...ranks) })),
    ...[
      [0, 1],
      [2, 40],
      [30, 300],
    ].map((ranks) => ({ q: `"${q(...ranks)}"` })),
    ...[begins(2_500, 5), begins(9_000, 5), begins(700, 4), begins(60, 3)].map((beginning) => ({ q: beginning })),
    { q: `${q(300)} -${q(40)}` },
    ...[{ section: 'sport' }, { kind: 'analysis' }, { author: 'writer-7' }, { from: '2024-01-01', to: '2024-12-31' }].flatMap((filter) => [
      { q: q(1), ...filter },
      { q: q(700), ...filter },
    ]),
    ...[0, 250].map((rank) => ({ q: q(rank), sort: 'date' })),
    ...[{ q: q(0) }, { q: q(20, 90) }, { q: q(2_000) }, { q: q(1), sort: 'date' }, { q: q(4, 6), section: 'council' }].map((query) => ({
      ...query,
      tab: 'comments',
    })),
  ]
}
