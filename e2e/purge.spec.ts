import { aPersonOf, cookieOf } from '#e2e/fixtures/people.ts'
import type { Person } from '#e2e/fixtures/person.ts'
import { demo } from '#e2e/fixtures/demo.ts'
import { filled, formsOf, formWith, post } from '#e2e/fixtures/forms.ts'
import { deskPathOf, t } from '#e2e/fixtures/comments.ts'
import { expect, test } from '#e2e/fixtures/paper-test.ts'
import { ask } from '#e2e/fixtures/raw.ts'
import type { Paper } from '#e2e/fixtures/paper.ts'

const DESK = '/admin/moderation'
const WORDS = 'Words that come and go.'

/** What an anonymous reader sees in one look each: the article and the lead's number of comments on the front page. */
async function look(paper: Paper): Promise<{ shows: boolean; count: number; says: string }> {
  const [article, front] = [await ask(paper, demo.leadHref), await ask(paper, '/')]
  const card = front.body.slice(front.body.indexOf(demo.leadHref)).split('</article>', 1)[0] ?? ''
  return { shows: article.body.includes(WORDS), count: Number(/(\d+) comments?</.exec(card)?.[1] ?? 0), says: article.body }
}

async function decide(paper: Paper, moderator: Person, publicId: string, decision: Record<string, string>): Promise<void> {
  const cookie = cookieOf(paper, moderator)
  const desk = await ask(paper, await deskPathOf(paper, publicId), { headers: { cookie } })
  const form = formsOf(desk.body).find((f) => f.some(([name, value]) => name === 'comment' && value === publicId))
  expect(form, 'the desk has the comment').toBeDefined()
  expect((await post(paper, DESK, filled(form ?? [], decision), { cookie })).status).toBe(303)
}

test('a reader’s next look shows what became of a comment', async ({ freshPaper: paper }) => {
  const [member, newcomer, moderator] = [
    await aPersonOf(paper, 'member'),
    await aPersonOf(paper, 'newcomer'),
    await aPersonOf(paper, 'moderator'),
  ]
  const before = await look(paper)
  expect(await look(paper)).toEqual(before)
  expect(before).toMatchObject({ shows: false, count: demo.leadComments })
  const one = { shows: true, count: before.count + 1 }
  const none = { shows: false, count: before.count }
  const write = async (person: Person) => {
    const cookie = cookieOf(paper, person)
    const form = formWith((await ask(paper, demo.leadHref, { headers: { cookie } })).body, 'comment')
    const { status, headers } = await post(paper, demo.leadHref, filled(form, { comment: WORDS }), { cookie })
    expect(status).toBe(303)
    return /#comment-(\w+)$/.exec(headers.location ?? '')?.[1] ?? ''
  }
  const own = async (person: Person) => {
    const cookie = cookieOf(paper, person)
    expect(
      (await post(paper, demo.leadHref, formWith((await ask(paper, demo.leadHref, { headers: { cookie } })).body, 'version'), { cookie }))
        .status,
    ).toBe(303)
  }

  const held = await write(newcomer)
  expect(await look(paper), 'held').toMatchObject(none)
  await decide(paper, moderator, held, { decision: 'approve' })
  expect(await look(paper), 'approved').toMatchObject(one)
  await decide(paper, moderator, held, { decision: 'reject', reason: 'abuse' })
  expect(await look(paper), 'rejected').toMatchObject(none)

  // A published comment takes nothing away: the page before it may be shown while the next one is made.
  const published = await write(member)
  await expect.poll(() => look(paper), 'posted').toMatchObject(one)
  await own(member)
  expect(await look(paper), 'withdrawn').toMatchObject(none)
  await own(member)
  expect(await look(paper), 'put back').toMatchObject(one)
  await decide(paper, moderator, published, { decision: 'hold' })
  expect(await look(paper), 'held again').toMatchObject(none)
})

test('a rejected comment that was answered leaves a sentence, not its words', async ({ freshPaper: paper }) => {
  const [member, moderator] = [await aPersonOf(paper, 'member'), await aPersonOf(paper, 'moderator')]
  const cookie = cookieOf(paper, member)
  const send = async (path: string, values: Record<string, string>) => {
    const form = formWith((await ask(paper, demo.leadHref, { headers: { cookie } })).body, 'comment')
    const { headers } = await post(paper, path, filled(form, values), { cookie })
    return /#comment-(\w+)$/.exec(headers.location ?? '')?.[1] ?? ''
  }
  const parent = await send(demo.leadHref, { comment: WORDS })
  await send(demo.leadHref, { comment: 'An answer that stays.', parent })
  await expect.poll(async () => (await look(paper)).says).toContain('An answer that stays.')
  await decide(paper, moderator, parent, { decision: 'reject', reason: 'abuse' })
  const { says, shows } = await look(paper)
  expect(shows).toBe(false)
  expect(says).toContain('An answer that stays.')
  expect(says).toContain(t('comment.tombstone.rejectedFor', { reason: t('reason.abuse') }))
  const thread = await ask(paper, `${demo.leadHref}/comments/${parent}`)
  expect(thread.body).not.toContain(WORDS)
})
