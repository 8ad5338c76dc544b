import { execFile } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { exportOf, type FakeItem } from '#domain/import/testing/export.fixture.ts'
import { htmlFaults } from '#e2e/fixtures/html-faults.ts'
import { expect, test } from '#e2e/fixtures/paper-test.ts'
import type { Paper } from '#e2e/fixtures/paper.ts'
import { ask } from '#e2e/fixtures/raw.ts'

const ROOT = join(import.meta.dirname, '..')

const items: FakeItem[] = [
  {
    ...{ id: 1, slug: 'flood', title: 'The <em>flood</em> &amp; after', categories: ['harbour'], tags: ['tides'] },
    content:
      '<h4>Deep</h4>\n\nTwo lines\nand <b>one</b> more.\n\n[caption width="300"]<img src="/a.jpg" alt="A wall"> The wall[/caption]\n\n<script>alert(1)</script>\n\nhttps://www.youtube.com/watch?v=abc\n\n<table><tr><td>1</td><td>2</td></tr></table>',
    comments: [
      { id: 5, author: 'Bea', content: 'I saw it & <a href="https://x.example/">wrote</a>.' },
      { id: 6, author: '', content: 'So did I.', parent: 5 },
      { id: 7, approved: 'spam', content: 'Buy now.' },
    ],
  },
  { id: 2, slug: 'quiet', status: 'private', content: 'Nobody may read this.' },
  { id: 3, slug: 'soon', status: 'future', date: '2099-01-01 00:00:00', content: 'Nobody may read this yet.' },
  { id: 4, type: 'page', slug: 'about', content: 'Who we are.', comments: [{ id: 8, content: 'Well said.' }] },
]

/** Runs `npm run import` as an operator would, beside the running server. */
async function runImport(paper: Paper, xml: string, ...flags: string[]): Promise<{ code: number; output: string }> {
  const file = join(paper.dataFolder, 'export.xml')
  await writeFile(file, xml)
  const args = ['--import', join(ROOT, 'db/load-drizzle.ts'), join(ROOT, 'tools/import/main.ts'), 'wordpress', file, ...flags]
  const env = { ...process.env, DATA_DIR: paper.dataFolder, DATABASE_URL: '', SITE_URL: paper.origin, NODE_ENV: 'production' as const }
  return new Promise((resolve) => {
    const child = execFile(process.execPath, args, { env }, (_, stdout: string, stderr: string) => {
      resolve({ code: child.exitCode ?? 1, output: stdout + stderr })
    })
  })
}

test('a paper comes from WordPress while its server runs', async ({ freshPaper: paper, visit }) => {
  const xml = exportOf({ items, categories: [{ slug: 'harbour', name: 'Harbour' }] })
  expect((await ask(paper, '/')).body).toContain('The Harbour Ledger')
  const refused = await runImport(paper, xml)
  expect(refused).toMatchObject({ code: 1, output: expect.stringContaining('--replace-demo') })
  expect(await runImport(paper, xml.slice(0, -60), '--replace-demo')).toMatchObject({
    code: 1,
    output: expect.stringMatching(/^Line \d+/),
  })
  expect((await ask(paper, '/')).body).toContain('The Harbour Ledger')

  expect(await runImport(paper, xml, '--replace-demo')).toMatchObject({ code: 0 })
  await expect.poll(async () => (await ask(paper, '/')).body, 'the server hears of it').toContain('Old Paper')
  const front = await ask(paper, '/')
  expect(front.body).toContain('href="/harbour/flood"')
  expect(front.body).not.toContain('Harbour Ledger')

  const page = await visit({ at: paper, javaScriptEnabled: false })
  await page.goto('/?p=1')
  await expect(page).toHaveURL(`${paper.origin}/harbour/flood`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The flood & after')
  await expect(page.getByRole('heading', { level: 2, name: 'Deep' })).toBeVisible()
  await expect(page.getByRole('link', { name: /The wall/ })).toHaveAttribute('href', 'https://old.example/a.jpg')
  const answer = page.getByRole('article').filter({ hasText: 'So did I.' }).last()
  await expect(answer).toContainText('Anonymous')
  await expect(page.getByText('I saw it & wrote.')).toBeVisible()
  await page.goto('/about')
  await expect(page.getByText('Well said.')).toBeVisible()
})

test('what an import brings is valid, and shows nothing that was not public', async ({ freshPaper: paper }) => {
  await runImport(paper, exportOf({ items, categories: [{ slug: 'harbour', name: 'Harbour' }] }), '--replace-demo')
  await expect.poll(async () => (await ask(paper, '/')).body).toContain('Old Paper')
  const addresses = ['/', '/harbour', '/harbour/flood', '/about', '/author/ann']
  for (const address of addresses) {
    const { status, body } = await ask(paper, address)
    expect(status, address).toBe(200)
    expect(await htmlFaults(body), address).toEqual([])
    for (const hidden of ['Nobody may read this', 'Buy now', 'alert(1)']) expect(body, address).not.toContain(hidden)
  }
  const moved = await ask(paper, '/2020/05/06/flood/')
  expect([moved.status, moved.headers.location]).toEqual([301, '/harbour/flood'])
  for (const old of ['/?p=2', '/?p=3']) expect((await ask(paper, old)).status, old).toBe(200)
  for (const gone of ['/news/quiet', '/news/soon', '/2020/05/06/quiet', '/2099/01/01/soon'])
    expect((await ask(paper, gone)).status, gone).toBe(404)
})
