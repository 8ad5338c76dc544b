import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { startPaper, type Paper } from '#e2e/fixtures/paper.ts'
import { ensureBuild } from '#tools/bootstrap/build.mjs'
import { root } from '#tools/bootstrap/root.mjs'
import { ensureSecrets } from '#tools/bootstrap/secrets.mjs'

/** Runs `work` on a demo paper of its own, served as in production from a fresh build on a free port. */
export async function withDemoPaper<T>(work: (paper: Paper) => Promise<T>): Promise<T> {
  const { actionKey } = ensureSecrets(join(root, '.cache', 'test-data'))
  await ensureBuild({ node: process.execPath, actionKey, isAnyKeyGood: true })
  const folder = join(root, '.cache', `demo-paper-${String(process.pid)}`)
  const paper = await startPaper(folder)
  try {
    return await work(paper)
  } finally {
    await paper.close()
    rmSync(folder, { recursive: true, force: true })
  }
}
