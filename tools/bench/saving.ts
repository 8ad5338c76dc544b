import { DomUtils, parseDocument } from 'htmlparser2'
import type { Bench } from '#tools/bench/context.ts'
import { atMost, median, type Row } from '#tools/bench/table.ts'

const ROUNDS = 30

/** Saving a published story through its plain form, and whether the front page of an anonymous reader shows it next. */
export async function savedStory(bench: Bench, publicId: string, cookie: string): Promise<Row[]> {
  const times: number[] = []
  let late = 0
  for (let round = 0; round < ROUNDS; round++) {
    const path = `${bench.url}/admin/articles/${publicId}`
    const form = formOf(await (await fetch(path, { headers: { cookie } })).text())
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

/** The story's form as a browser without JavaScript would send it back. */
function formOf(html: string): FormData {
  const form = DomUtils.getElementsByTagName('form', parseDocument(html)).find((f) =>
    DomUtils.existsOne((e) => e.attribs.name === 'headline', f.children),
  )
  const fields = new FormData()
  for (const control of DomUtils.findAll((e) => ['input', 'textarea', 'select'].includes(e.name), form?.children ?? [])) {
    const options = DomUtils.getElementsByTagName('option', control)
    const chosen = options.find((o) => o.attribs.selected !== undefined) ?? options[0]
    const value = control.name === 'select' ? chosen?.attribs.value : (control.attribs.value ?? DomUtils.textContent(control))
    if (control.attribs.name !== undefined) fields.set(control.attribs.name, value ?? '')
  }
  return fields
}
