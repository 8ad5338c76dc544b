import { commentWith, decideAs, rowOf, rowsBy, t, writeComment } from '#e2e/fixtures/comments.ts'
import { formWith, filled, formsOf, post } from '#e2e/fixtures/forms.ts'
import { expect, test } from '#e2e/fixtures/paper-test.ts'
import { cookieOf } from '#e2e/fixtures/people.ts'
import { ask } from '#e2e/fixtures/raw.ts'
import { aStory, publishedComments } from '#e2e/fixtures/stories.ts'

for (const javaScriptEnabled of [false, true]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test('a newcomer’s first two comments wait for a moderator, the third shows at once', async ({ paper, aPerson, visit }) => {
      const [newcomer, moderator, story] = [await aPerson('newcomer'), await aPerson('moderator'), await aStory(paper)]
      const page = await visit({ as: newcomer, javaScriptEnabled })
      const seen = async () => (await ask(paper, story.href)).body
      for (const words of ['The first words.', 'The second words.']) {
        await page.goto(story.href)
        await writeComment(page, words)
        await expect(commentWith(page, words)).toContainText(t('comment.yours.held'))
        expect(await seen()).not.toContain(words)
      }
      for (const { publicId } of await rowsBy(paper, newcomer)) await decideAs(paper, moderator, publicId, 'approve')
      await page.goto(story.href)
      await writeComment(page, 'The third words.')
      await expect(commentWith(page, 'The third words.')).toBeVisible()
      await expect(page.getByText(t('comment.yours.held'))).toHaveCount(0)
      await expect.poll(seen).toContain('The third words.')
    })

    test('a member replies, withdraws and puts back', async ({ paper, aPerson, visit }) => {
      const [member, story] = [await aPerson('member'), await aStory(paper)]
      const [first] = await publishedComments(paper, story, 1, { text: 'What is answered.' })
      const page = await visit({ as: member, javaScriptEnabled })
      const seen = async () => (await ask(paper, story.href)).body
      await expect.poll(seen).toContain('What is answered.')
      await page.goto(story.href)
      await commentWith(page, 'What is answered.')
        .getByRole('link', { name: t('comment.form.reply') })
        .click()
      await writeComment(page, 'The answer.', page.locator('#reply-form'))
      const below = page.locator(`li:has(> #comment-${first?.publicId ?? ''}) > ol`)
      await expect(below.locator('article').filter({ hasText: 'The answer.' })).toBeVisible()

      await page.goto(story.href)
      await expect.poll(seen).toContain('The answer.')
      const answer = commentWith(page, 'The answer.')
      await answer.getByRole('button', { name: t('comment.own.withdraw') }).click()
      await expect(answer).toContainText(t('comment.yours.withdrawn'))
      expect(await seen()).not.toContain('The answer.')
      await answer.getByRole('button', { name: t('comment.own.restore') }).click()
      await expect(answer.getByRole('button', { name: t('comment.own.withdraw') })).toBeVisible()
      expect(await seen()).toContain('The answer.')
      // A script leaves the reader where they are; a form without one leads back to the comment.
      if (!javaScriptEnabled) await expect(page).toHaveURL(/#comment-/)
    })

    test('a double click makes one comment', async ({ paper, aPerson, visit }) => {
      const [newcomer, story] = [await aPerson('newcomer'), await aStory(paper)]
      const page = await visit({ as: newcomer, javaScriptEnabled })
      await page.goto(story.href)
      await page.getByLabel('Your comment').fill('Said once.')
      await page.getByRole('button', { name: 'Post comment' }).dblclick()
      await expect(commentWith(page, 'Said once.')).toBeVisible()
      await page.reload()
      await expect(commentWith(page, 'Said once.')).toHaveCount(1)
      expect(await rowsBy(paper, newcomer)).toHaveLength(1)
    })

    test('words survive when they are refused', async ({ paper, aPerson, visit }) => {
      const [newcomer, story] = [await aPerson('newcomer'), await aStory(paper)]
      const page = await visit({ as: newcomer, javaScriptEnabled })
      await page.goto(story.href)
      await writeComment(page, '   ')
      await expect(page.getByText(t('field.comment-empty'))).toBeVisible()
      const long = `${'Is é an té. '.repeat(420)}The end.`
      await writeComment(page, long)
      await expect(page.getByText(t('field.comment-too-long'))).toBeVisible()
      await expect(page.getByLabel('Your comment')).toHaveValue(long)
      expect(await rowsBy(paper, newcomer)).toEqual([])
    })

    test('words survive a session that ended elsewhere', async ({ paper, aPerson, visit }) => {
      const [newcomer, story] = [await aPerson('newcomer'), await aStory(paper)]
      const page = await visit({ as: newcomer, javaScriptEnabled })
      await page.goto(story.href)
      await page.getByLabel('Your comment').fill('Typed for half an hour.')
      const cookie = cookieOf(paper, newcomer)
      const [signOut = []] = formsOf((await ask(paper, '/', { headers: { cookie } })).body)
      expect((await post(paper, '/', signOut, { cookie })).status).toBe(303)

      const answered = page.waitForResponse((r) => r.request().method() === 'POST')
      await page.getByRole('button', { name: 'Post comment' }).click()
      if (!javaScriptEnabled) expect((await answered).status()).toBe(401)
      await expect(page.getByRole('main').getByRole('alert')).toContainText(t('failure.not-signed-in'))
      await expect(page.getByLabel('Your comment')).toHaveValue('Typed for half an hour.')
      expect(await rowsBy(paper, newcomer)).toEqual([])
    })
  })
}

test('the same form sent twice at once makes one comment', async ({ paper, aPerson }) => {
  const [member, story] = [await aPerson('member'), await aStory(paper)]
  const cookie = cookieOf(paper, member)
  const before = await rowsBy(paper, member)
  const form = filled(formWith((await ask(paper, story.href, { headers: { cookie } })).body, 'comment'), { comment: 'Sent three times.' })
  const answers = await Promise.all([1, 2, 3].map(() => post(paper, story.href, form, { cookie })))
  expect(answers.map((a) => a.status)).toEqual([303, 303, 303])
  expect(new Set(answers.map((a) => a.headers.location)).size).toBe(1)
  expect(await rowsBy(paper, member)).toHaveLength(before.length + 1)
  // Another tab's form is another comment, with the same words too.
  await post(paper, story.href, filled(form, { key: `${'k'.repeat(15)}2` }), { cookie })
  expect(await rowsBy(paper, member)).toHaveLength(before.length + 2)
})

test('nobody withdraws what is not theirs, or twice', async ({ paper, aPerson }) => {
  const [member, stranger, story] = [await aPerson('member'), await aPerson('member'), await aStory(paper)]
  const cookie = cookieOf(paper, member)
  const written = await post(
    paper,
    story.href,
    filled(formWith((await ask(paper, story.href, { headers: { cookie } })).body, 'comment'), { comment: 'Mine.' }),
    { cookie },
  )
  expect(written.status).toBe(303)
  const publicId = /#comment-(\w+)$/.exec(written.headers.location ?? '')?.[1] ?? ''
  const withdraw = formWith((await ask(paper, story.href, { headers: { cookie } })).body, 'version')
  const theirs = await post(paper, story.href, withdraw, { cookie: cookieOf(paper, stranger) })
  expect(theirs.status).toBe(404)
  const nobodys = await post(paper, story.href, filled(withdraw, { comment: '0000000000000000' }), { cookie: cookieOf(paper, stranger) })
  expect(nobodys.status).toBe(404)
  expect((await rowOf(paper, publicId)).state).toBe('published')
  expect((await post(paper, story.href, withdraw, { cookie })).status).toBe(303)
  expect((await post(paper, story.href, withdraw, { cookie })).status).toBe(409)
  expect(await rowOf(paper, publicId)).toMatchObject({ state: 'withdrawn', version: 1 })
})

test('members who get the same page get their own names and keys in it, and nobody else’s', async ({ paper, aPerson }) => {
  const [one, other, story] = [await aPerson('member'), await aPerson('member'), await aStory(paper)]
  const copies = []
  for (const [person, stranger] of [
    [one, other],
    [other, one],
    [one, other],
  ] as const) {
    const { body, headers } = await ask(paper, story.href, { headers: { cookie: cookieOf(paper, person) } })
    expect(body).toContain(person.displayName)
    expect(body).not.toContain(stranger.displayName)
    expect(headers['cache-control']).toBe('private, no-store')
    const nonce = /'nonce-([^']+)'/.exec(String(headers['content-security-policy']))?.[1] ?? ''
    expect(new Set([...body.matchAll(/nonce(?:="|\\":\\")([^"\\]+)/g)].map((m) => m[1]))).toEqual(new Set([nonce]))
    copies.push({ nonce, key: new Map(formWith(body, 'comment')).get('key') })
  }
  expect(new Set(copies.map(({ nonce }) => nonce)).size).toBe(3)
  expect(new Set(copies.map(({ key }) => key)).size).toBe(3)
  // The log is written in gathered lines.
  await expect.poll(() => paper.log.text()).toMatch(new RegExp(`"path":"${story.href}"[^\\n]*"cache":"member-hit"`))
})
