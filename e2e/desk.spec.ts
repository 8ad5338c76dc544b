import type { Page } from '@playwright/test'
import { commentWith, decideAs, deskPathOf, rowOf, t } from '#e2e/fixtures/comments.ts'
import { expect, test } from '#e2e/fixtures/paper-test.ts'
import { ask } from '#e2e/fixtures/raw.ts'
import { aStory, postAs } from '#e2e/fixtures/stories.ts'

const DESK = '/admin/moderation'

for (const javaScriptEnabled of [false, true]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test('a moderator approves, holds, rejects and undoes by button', async ({ paper, aPerson, visit }) => {
      const [newcomer, story] = [await aPerson('newcomer'), await aStory(paper)]
      const id = await postAs(paper, newcomer, story, 'To be decided on.')
      const page = await visit({ as: 'moderator', javaScriptEnabled })
      const card = page.locator(`#comment-${id}`)
      const shows = async () => (await ask(paper, story.href)).body.includes('To be decided on.')
      const press = (name: string) => card.getByRole('button', { name, exact: true }).click()

      await page.goto(await deskPathOf(paper, id))
      await expect(card).toContainText('To be decided on.')
      await expect(card).toContainText(newcomer.displayName)
      await expect(card).toContainText(t('rule.new-commenter'))
      await expect(card.getByRole('link', { name: story.headline })).toBeVisible()
      expect(await shows()).toBe(false)

      await press('Reject')
      await expect(card.getByRole('alert')).toHaveText(t('failure.reason-needed'))
      await card.getByLabel(t('desk.reason')).selectOption('off-topic')
      await card.getByLabel(t('desk.note')).fill('A note for colleagues.')
      await press('Reject')
      await expect(page.getByText(t('desk.did.reject'))).toBeVisible()
      expect((await rowOf(paper, id)).state).toBe('rejected')

      // With a script the way back stands in the card; without one, in the notice above the queue. Other cards have theirs too.
      const place = javaScriptEnabled ? card : page.getByRole('status')
      await place
        .getByRole('button', { name: t('desk.undo'), exact: true })
        .first()
        .click()
      await expect(page.getByText(t('desk.did.undo'))).toBeVisible()
      expect((await rowOf(paper, id)).state).toBe('held')

      await page.goto(await deskPathOf(paper, id))
      await press('Approve')
      await expect(page.getByText(t('desk.did.approve'))).toBeVisible()
      expect(await shows()).toBe(true)

      await page.goto(await deskPathOf(paper, id))
      await press(t('desk.hold'))
      await expect(page.getByText(t('desk.did.hold'))).toBeVisible()
      expect(await shows()).toBe(false)

      await page.goto(await deskPathOf(paper, id))
      await card.getByLabel(t('desk.reason')).selectOption('abuse')
      await press('Reject')
      await expect(page.getByText(t('desk.did.reject'))).toBeVisible()
      await page.goto(await deskPathOf(paper, id))
      await expect(card).toContainText(t('reason.abuse'))
      expect((await rowOf(paper, id)).state).toBe('rejected')
    })

    test('a moderator picks a comment, and readers see why until the pick is taken back', async ({ paper, aPerson, visit }) => {
      const [newcomer, moderator, story] = [await aPerson('newcomer'), await aPerson('moderator'), await aStory(paper)]
      const id = await postAs(paper, newcomer, story, 'Worth a reader’s time.')
      await decideAs(paper, moderator, id, 'approve')
      const WHY = 'She counted them, and nobody else had.'
      const page = await visit({ as: moderator, javaScriptEnabled })
      const card = page.locator(`#comment-${id}`)
      const sentence = card.getByLabel(t('desk.sentence'))
      const press = (name: string) => card.getByRole('button', { name, exact: true }).click()
      const shown = async () => (await ask(paper, story.href)).body

      await page.goto(await deskPathOf(paper, id))
      await card.getByText(t('desk.pick.begin')).click()
      await sentence.fill('Nice one.')
      await press(t('desk.pick'))
      await expect(card.getByText(t('field.sentence-too-short'))).toBeVisible()
      await expect(sentence).toHaveValue('Nice one.')
      await sentence.fill(WHY)
      await press(t('desk.pick'))
      await expect(page.getByText(t('desk.did.pick'))).toBeVisible()
      expect(await shown()).toContain(WHY)
      expect(await shown()).toContain('id="picks"')

      await page.goto('/admin/moderation?queue=picks')
      await expect(page.locator('[data-card]').first()).toHaveAttribute('id', `comment-${id}`)
      await expect(card).toContainText(`“${WHY}”`)
      await expect(sentence).toHaveValue(WHY)
      // A colleague is quicker: what was typed is not lost.
      await decideAs(paper, moderator, id, 'approve')
      await sentence.fill(`${WHY} Twice.`)
      await press(t('desk.pick.change'))
      await expect(page.getByText(t('desk.conflict'))).toBeVisible()
      await expect(sentence).toHaveValue(`${WHY} Twice.`)
      await press(t('desk.pick.change'))
      await expect(page.getByText(t('desk.did.pick'))).toBeVisible()
      expect(await shown()).toContain(`${WHY} Twice.`)

      await page.goto('/admin/moderation?queue=picks')
      await press(t('desk.unpick'))
      await expect(page.getByText(t('desk.did.unpick'))).toBeVisible()
      expect(await shown()).not.toContain(WHY)
      expect(await shown()).not.toContain('id="picks"')
    })

    test('queues have exact counts', async ({ paper, aPerson, visit }) => {
      const [newcomer, moderator, story] = [await aPerson('newcomer'), await aPerson('moderator'), await aStory(paper)]
      const page = await visit({ as: moderator, javaScriptEnabled })
      const count = async (queue: 'held' | 'published') => {
        await page.goto(DESK)
        const link = page.getByRole('navigation', { name: t('desk.queues') }).getByRole('link', { name: t(`desk.queue.${queue}`) })
        return Number(/\d+/.exec((await link.textContent()) ?? '')?.[0])
      }
      const [held, published] = [await count('held'), await count('published')]
      const id = await postAs(paper, newcomer, story, 'One more.')
      expect(await count('held')).toBe(held + 1)
      await decideAs(paper, moderator, id, 'approve')
      expect(await count('held')).toBe(held)
      expect(await count('published')).toBe(published + 1)
    })
  })
}

test.describe('keys', () => {
  /** Waits for the script that listens to keys. */
  const keysLive = (page: Page) => expect(page.getByRole('button', { name: t('desk.keys'), exact: true })).toBeEnabled()

  /** Moves down to a card with j. */
  async function moveTo(page: Page, id: string): Promise<void> {
    const card = page.locator(`#comment-${id}`)
    await expect(card).toBeVisible()
    const cards = await page.locator('[data-card]').count()
    for (let i = 0; i < cards && !(await card.evaluate((e) => e === document.activeElement)); i++) await page.keyboard.press('j')
    await expect(card).toBeFocused()
  }

  test('every decision has a key', async ({ paper, aPerson, visit }) => {
    const [newcomer, story] = [await aPerson('newcomer'), await aStory(paper)]
    const first = await postAs(paper, newcomer, story, 'Decided by keys, one.')
    const second = await postAs(paper, newcomer, story, 'Decided by keys, two.')
    const page = await visit({ as: 'moderator' })
    await page.goto(await deskPathOf(paper, first))
    await keysLive(page)
    await page.keyboard.press('?')
    await expect(page.getByText(t('desk.keys.help'))).toBeVisible()
    await page.keyboard.press('?')
    await expect(page.getByText(t('desk.keys.help'))).toHaveCount(0)

    await moveTo(page, second)
    await page.keyboard.press('k')
    await expect(page.locator(`#comment-${first}`)).toBeFocused()
    await page.keyboard.press('a')
    await expect(commentWith(page, 'Decided by keys, one.')).toContainText(t('desk.did.approve'))
    expect((await rowOf(paper, first)).state).toBe('published')
    await page.keyboard.press('z')
    await expect(commentWith(page, 'Decided by keys, one.')).toContainText(t('desk.did.undo'))
    expect((await rowOf(paper, first)).state).toBe('held')

    await page.keyboard.press('j')
    await page.keyboard.press('r')
    await page.keyboard.press('2')
    await expect(commentWith(page, 'Decided by keys, two.')).toContainText(t('desk.did.reject'))
    expect((await rowOf(paper, second)).state).toBe('rejected')

    const third = await postAs(paper, newcomer, story, 'Decided by keys, three.')
    await decideAs(paper, await aPerson('moderator'), third, 'approve')
    await page.goto(await deskPathOf(paper, third))
    await keysLive(page)
    await moveTo(page, third)
    await page.keyboard.press('f')
    const sentence = page.locator(`#comment-${third}`).getByLabel(t('desk.sentence'))
    await expect(sentence).toBeFocused()
    await page.keyboard.type('for its fair words')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await expect(commentWith(page, 'Decided by keys, three.')).toContainText(t('desk.did.pick'))

    await page.goto(await deskPathOf(paper, second))
    await keysLive(page)
    await moveTo(page, second)
    await expect(page.locator(`#comment-${second}`)).toContainText(t('reason.off-topic'))
    await page.keyboard.press('h')
    await expect(commentWith(page, 'Decided by keys, two.')).toContainText(t('desk.did.hold'))
    expect((await rowOf(paper, second)).state).toBe('held')
  })

  test('keys do nothing while something is typed, or with a modifier', async ({ paper, aPerson, visit }) => {
    const [newcomer, story] = [await aPerson('newcomer'), await aStory(paper)]
    const id = await postAs(paper, newcomer, story, 'Not to be decided on.')
    const page = await visit({ as: 'moderator' })
    await page.goto(await deskPathOf(paper, id))
    await keysLive(page)
    await moveTo(page, id)
    await page.keyboard.press('Control+a')
    await page.keyboard.press('Alt+h')
    const note = page.locator(`#comment-${id}`).getByLabel(t('desk.note'))
    await note.focus()
    await page.keyboard.type('ar1hzjk?')
    await expect(note).toHaveValue('ar1hzjk?')
    await expect(note).toBeFocused()
    await page.locator(`#comment-${id}`).getByLabel(t('desk.reason')).focus()
    await page.keyboard.press('a')
    // A second decision after these keys would find the version that the first one left.
    await page.locator(`#comment-${id}`).getByRole('button', { name: 'Approve' }).click()
    await expect(page.locator(`#comment-${id}`)).toContainText(t('desk.did.approve'))
    expect(await rowOf(paper, id)).toMatchObject({ state: 'published', version: 1 })
  })
})
