import { once } from 'node:events'
import { connect } from 'node:net'
import Sqlite from 'better-sqlite3'
import { join } from 'node:path'
import { commentRows, postedWords } from '#db/testing/rows.ts'
import { demo } from '#e2e/fixtures/demo.ts'
import { filled, formWith, multipart, post, type Fields } from '#e2e/fixtures/forms.ts'
import { expect, test } from '#e2e/fixtures/paper-test.ts'
import type { Paper } from '#e2e/fixtures/paper.ts'
import { startPaperProcess } from '#e2e/fixtures/paper-process.ts'
import { aPersonOf, cookieOf } from '#e2e/fixtures/people.ts'
import type { Person } from '#e2e/fixtures/person.ts'
import { ask } from '#e2e/fixtures/raw.ts'
import { publicId } from '#lib/ids.ts'

const formOf = async (paper: Paper, person: Person): Promise<Fields> =>
  formWith((await ask(paper, demo.leadHref, { headers: { cookie: cookieOf(paper, person) } })).body, 'comment')

test('SIGTERM lets a running request finish', async ({ freshPaper: paper }) => {
  const member = await aPersonOf(paper, 'member')
  const { body, type } = multipart(filled(await formOf(paper, member), { comment: 'Sent while the server stops.' }))
  const head = [
    `POST ${demo.leadHref} HTTP/1.1`,
    `Host: 127.0.0.1:${String(paper.port)}`,
    `Origin: ${paper.origin}`,
    `Cookie: ${cookieOf(paper, member)}`,
    `Content-Type: ${type}`,
    `Content-Length: ${String(Buffer.byteLength(body))}`,
    'Expect: 100-continue',
    '',
    '',
  ]
  const socket = connect(paper.port, '127.0.0.1').setEncoding('utf8')
  socket.write(head.join('\r\n'))
  // The server has read the head once it asks for the rest.
  const [go] = (await once(socket, 'data')) as [string]
  expect(go).toContain('100 Continue')
  const ended = paper.end('SIGTERM')
  await expect.poll(() => connects(paper.port), 'new connections are refused').toBe(false)
  socket.write(body)
  const [answer] = (await once(socket, 'data')) as [string]
  expect(answer).toMatch(/^HTTP\/1\.1 303 /)
  expect(await ended).toBe(0)
  paper.use()
  expect(await postedWords()).toContain('Sent while the server stops.')
})

function connects(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1')
    socket.once('connect', () => {
      socket.destroy()
      resolve(true)
    })
    socket.once('error', () => {
      resolve(false)
    })
  })
}

test('a kill in a storm loses no comment that was acknowledged', async ({ freshPaper: paper }) => {
  const members = await Promise.all(Array.from({ length: 8 }, () => aPersonOf(paper, 'member')))
  const acknowledged: string[] = []
  let running: Paper = paper
  for (let kill = 1; kill <= 2; kill++) {
    const forms = await Promise.all(members.map((m) => formOf(running, m)))
    const storm = members.map((member, i) => postUntilCut(running, member, forms[i] ?? [], acknowledged))
    const enough = kill * 25
    await expect.poll(() => acknowledged.length, { intervals: [5] }).toBeGreaterThan(enough)
    expect(await running.end('SIGKILL')).toBeNull()
    await Promise.all(storm)
    running = { ...paper, ...(await startPaperProcess(paper.dataFolder)) }
  }
  paper.use()
  const words = await postedWords()
  expect(acknowledged.filter((sent) => words.filter((w) => w === sent).length !== 1)).toEqual([])
  const rows = await commentRows()
  expect(new Set(rows.map((r) => r.publicId)).size).toBe(rows.length)
  const file = new Sqlite(join(paper.dataFolder, 'broadsheet.db'), { readonly: true })
  expect(file.pragma('integrity_check', { simple: true })).toBe('ok')
  expect(file.pragma('foreign_key_check')).toEqual([])
  file.close()
  await running.stop()
})

/** Posts one comment after another until the server is gone; notes those that it said to have. */
async function postUntilCut(paper: Paper, member: Person, form: Fields, acknowledged: string[]): Promise<void> {
  for (let i = 0; i < 24; i++) {
    const comment = `${member.publicId} ${publicId()}`
    const answer = await post(paper, demo.leadHref, filled(form, { comment, key: publicId() }), { cookie: cookieOf(paper, member) }).catch(
      () => null,
    )
    if (!answer) return
    if (answer.status === 303) acknowledged.push(comment)
  }
}
