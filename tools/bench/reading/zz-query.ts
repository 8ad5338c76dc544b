import { openDatabase, closeDatabase } from '#db/database.ts'
import { answer } from '#domain/search/search.ts'
import { readSearch } from '#domain/search/read-search.ts'
import { chance, vocabularyOf } from '#tools/bench/reading/vocabulary.ts'
await openDatabase()
const words = vocabularyOf(chance(1)).words
const w = (n: number) => words[n]
const qs: [string, Record<string, string>][] = []
for (const n of [0, 1, 5, 20, 100, 1000, 5000, 20000]) qs.push([`w${n}`, { q: w(n)! }])
qs.push(
  ['2 commonest', { q: `${w(0)} ${w(1)}` }],
  ['3 commonest', { q: `${w(0)} ${w(1)} ${w(2)}` }],
  ['5 commonest', { q: words.slice(0, 5).join(' ') }],
  ['phrase', { q: `"${w(0)} ${w(1)}"` }],
  ['phrase3', { q: `"${w(0)} ${w(1)} ${w(2)}"` }],
  ['common+rare', { q: `${w(0)} ${w(9000)}` }],
)
qs.push(
  ['prefix3', { q: `${w(100)!.slice(0, 3)}*` }],
  ['prefix5', { q: `${w(3000)!.slice(0, 5)}*` }],
  ['not', { q: `${w(0)} -${w(9)}` }],
  ['section', { q: w(0)!, section: 'sport' }],
  ['author', { q: w(0)!, author: 'writer-7' }],
  ['author mid', { q: w(500)!, author: 'writer-7' }],
  ['kind', { q: w(0)!, kind: 'analysis' }],
  ['dates', { q: w(0)!, from: '2019-01-01', to: '2020-01-01' }],
  ['sec+auth+kind', { q: w(0)!, section: 'sport', author: 'writer-7', kind: 'opinion' }],
)
for (const tab of ['stories', 'comments'])
  for (const sort of ['relevance', 'date']) {
    console.log('---', tab, sort)
    for (const [name, p] of qs) {
      const s = readSearch({ ...p, tab, sort })
      const times: number[] = []
      let r: any
      for (let i = 0; i < 4; i++) {
        const t = performance.now()
        r = ((await answer(s, 'Europe/Dublin')) as any).page
        times.push(performance.now() - t)
      }
      console.log(name.padEnd(16), times.map((x) => x.toFixed(1)).join(' '), r?.total, r?.isMore)
    }
  }
await closeDatabase()
