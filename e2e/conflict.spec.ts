import { deskPathOf, rowOf, t } from '#e2e/fixtures/comments.ts'
import { expect, test } from '#e2e/fixtures/paper-test.ts'
import { aStory, postAs } from '#e2e/fixtures/stories.ts'
import { eventRows } from '#db/testing/rows.ts'

for (const javaScriptEnabled of [false, true]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test('the second moderator is told what the first decided, and can decide again', async ({ paper, aPerson, visit }) => {
      const [quick, slow, newcomer, story] = [
        await aPerson('moderator'),
        await aPerson('editor'),
        await aPerson('newcomer'),
        await aStory(paper),
      ]
      const id = await postAs(paper, newcomer, story, 'Argued about.')
      const [first, second] = [await visit({ as: quick, javaScriptEnabled }), await visit({ as: slow, javaScriptEnabled })]
      for (const page of [first, second]) await page.goto(await deskPathOf(paper, id))
      await first.locator(`#comment-${id}`).getByRole('button', { name: 'Approve' }).click()
      await expect(first.getByText(t('desk.did.approve'))).toBeVisible()

      const card = second.locator(`#comment-${id}`)
      const reject = async () => {
        await card.getByLabel(t('desk.reason')).selectOption('spam')
        await card.getByRole('button', { name: 'Reject' }).click()
      }
      await reject()
      await expect(second.getByText(t('desk.conflict'))).toBeVisible()
      await expect(second.getByText(`Approved by ${quick.displayName}`).first()).toBeVisible()
      expect(await rowOf(paper, id)).toMatchObject({ state: 'published', version: 1 })

      await reject()
      await expect(second.getByText(t('desk.did.reject'))).toBeVisible()
      expect(await rowOf(paper, id)).toMatchObject({ state: 'rejected', version: 2 })

      // Too late for the first one to take theirs back.
      await first
        .locator('[role="status"]')
        .getByRole('button', { name: t('desk.undo'), exact: true })
        .click()
      await expect(first.getByText(javaScriptEnabled ? t('failure.conflict') : t('desk.did.too-late'))).toBeVisible()
      expect(await rowOf(paper, id)).toMatchObject({ state: 'rejected', version: 2 })
      const log = (await eventRows()).filter((e) => e.batchId !== '' && [quick.id, slow.id].includes(e.actorId ?? 0))
      expect(log.map(({ action, actorId }) => [action, actorId])).toEqual([
        ['approve', quick.id],
        ['reject', slow.id],
      ])
    })

    test('its author withdraws while a moderator reads', async ({ paper, aPerson, visit }) => {
      const [newcomer, story] = [await aPerson('newcomer'), await aStory(paper)]
      const id = await postAs(paper, newcomer, story, 'Thought better of.')
      const [desk, own] = [await visit({ as: 'moderator', javaScriptEnabled }), await visit({ as: newcomer, javaScriptEnabled })]
      await desk.goto(await deskPathOf(paper, id))
      await own.goto(story.href)
      await own
        .locator(`#comment-${id}`)
        .getByRole('button', { name: t('comment.own.withdraw') })
        .click()
      await expect(own.locator(`#comment-${id}`)).toContainText(t('comment.yours.withdrawn'))
      await desk.locator(`#comment-${id}`).getByRole('button', { name: 'Approve' }).click()
      await expect(desk.getByText(t('desk.conflict'))).toBeVisible()
      await expect(desk.getByText(`Withdrawn by`).first()).toBeVisible()
      await desk.locator(`#comment-${id}`).getByRole('button', { name: 'Approve' }).click()
      await expect(desk.getByText(t('failure.not-possible'))).toBeVisible()
      expect((await rowOf(paper, id)).state).toBe('withdrawn')
    })
  })
}
