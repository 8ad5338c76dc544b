import { cp, mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { system } from '#domain/access/actor.ts'
import { permit } from '#domain/access/permit.ts'
import { hashPassword } from '#domain/accounts/password.ts'
import { commit } from '#domain/commit/commit.ts'
import { demoPassword } from '#domain/demo/demo-accounts.ts'
import { loadAccounts } from '#domain/demo/load-accounts.ts'
import type { DemoPaper } from '#db/demo/types.ts'
import { loadArticles, type DemoArticles } from '#domain/demo/load-articles.ts'
import { loadComments } from '#domain/demo/load-comments.ts'
import { demoPictures, readDemoPaper } from '#domain/demo/queries.ts'
import { loadReads } from '#domain/reads/load-reads.ts'
import { editSiteIn } from '#domain/site/edit-site.ts'
import { now } from '#lib/clock.ts'
import { mediaFolder } from '#lib/media.ts'

/**
 * Fills an empty database with the demo paper, in one transaction, and copies its pictures to the media folder.
 * Its instants lie relative to `firstStart`.
 */
export async function loadDemo(firstStart: Date = now()): Promise<void> {
  const allowed = permit(system, 'paper.load', { id: 0 })
  if (!allowed.ok) throw new Error('the program may not load its own demo paper')
  const load = { permit: allowed.value, firstStart }
  const paper = await readDemoPaper()
  const passwordHash = await hashPassword(demoPassword(firstStart))
  await copyPictures()
  await commit(async (tx) => {
    await editSiteIn(tx, { ...paper.site, isDemo: true })
    const accounts = await loadAccounts(tx, load, paper.readers, passwordHash)
    const articles = await loadArticles(tx, load, paper, accounts)
    await loadReads(tx, readsOf(paper, articles), firstStart)
    await loadComments(tx, load, paper.comments, { accounts, articles })
    return { value: null, changes: [{ kind: 'site-changed' }] }
  })
}

const readsOf = ({ reads }: DemoPaper, articles: DemoArticles): [number, number][] =>
  Object.entries(reads).flatMap(([slug, times]) => {
    const article = articles.get(slug)
    return article ? [[article.id, times]] : []
  })

async function copyPictures(): Promise<void> {
  const folder = join(mediaFolder(), 'demo')
  await mkdir(folder, { recursive: true })
  await cp(demoPictures(), folder, { recursive: true })
}
