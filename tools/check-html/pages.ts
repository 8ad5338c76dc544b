import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Paper } from '#e2e/fixtures/paper.ts'
import { aPersonOf, cookieOf } from '#e2e/fixtures/people.ts'
import { ask } from '#e2e/fixtures/raw.ts'
import { HYDRATED, LEAN } from '#e2e/fixtures/templates.ts'

/** Saves a page of each template, and every page of the demo paper as a reader gets it. @returns file → what it is */
export async function savePages(paper: Paper, folder: string): Promise<Map<string, string>> {
  const saved = new Map<string, string>()
  const save = (name: string, html: string) => {
    const file = join(folder, `${String(saved.size).padStart(3, '0')}.html`)
    writeFileSync(file, html)
    saved.set(file, name)
  }
  await saveTemplates(paper, save)
  await saveAll(paper, save)
  return saved
}

type Save = (name: string, html: string) => void

async function saveTemplates(paper: Paper, save: Save): Promise<void> {
  for (const { name, path, as } of [...LEAN, ...HYDRATED]) {
    const person = as && (await aPersonOf(paper, as))
    const address = await path(paper, person)
    const { body } = await ask(paper, address, { headers: person ? { cookie: cookieOf(paper, person) } : {} })
    save(`${name} (${address})`, body)
  }
}

/** From the front page along every link that a reader can follow; forms and queries are the templates' business. */
async function saveAll(paper: Paper, save: Save): Promise<void> {
  const seen = new Set(['/'])
  // A set grows while it is walked.
  for (const path of seen) {
    const { body, headers } = await ask(paper, path)
    if (!String(headers['content-type']).startsWith('text/html')) continue
    save(path, body)
    for (const [, next = ''] of body.matchAll(/<a [^>]*href="(\/[^"?#]*)/g)) if (!next.startsWith('/media/')) seen.add(next)
  }
}
