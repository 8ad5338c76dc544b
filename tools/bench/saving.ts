import type { Bench } from '#tools/bench/context.ts'
import { formWith } from '#tools/bench/form-with.ts'
import { atMost, median, type Row } from '#tools/bench/table.ts'

const ROUNDS = 30

/** Saving a published story through its plain form, and whether the front page of an anonymous reader shows it next. */
export async function savedStory(bench: Bench, publicId: string, cookie: string): Promise<Row[]> {
  const times: number[] = []
  let late = 0
  for (let round = 0; round < ROUNDS; round++) {
    const path = `${bench.url}/admin/articles/${publicId}`
    const form = formWith(await (await fetch(path, { headers: { cookie } })).text(), 'kicker')
    const headline = `Saved for the ${String(round)}. time`
    form.set('headline', headline)
    form.set('intent', 'save')
    await (await fetch(bench.url)).text()
    const began = performance.now()
    const saved = await fetch(path, { method: 'POST', body: form, redirect: 'manual', headers: { cookie, origin: bench.url } })
    times.push(performance.now() - began)
    if (saved.status !== 303) throw new Error(`a story was not saved: ${String(saved.status)}`)
    if (!(await (await fetch(bench.url)).text()).includes(headline)) late++
  }
  return [atMost('a story saved, median', median(times), 50, ' ms'), atMost('saves that a reader’s next request did not show', late, 0)]
}
