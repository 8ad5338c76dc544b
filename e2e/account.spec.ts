import { t } from '#e2e/fixtures/comments.ts'
import { demo } from '#e2e/fixtures/demo.ts'
import { expect, test } from '#e2e/fixtures/paper-test.ts'
import { DEMO_PASSWORD } from '#e2e/fixtures/paper-process.ts'

const PASSWORD = 'four unrelated words here'
const MEMBER = 'member@harbour-ledger.example'

for (const javaScriptEnabled of [false, true]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test('somebody creates an account, signs out and in again', async ({ visit }) => {
      const page = await visit({ javaScriptEnabled })
      const name = javaScriptEnabled ? 'Ann Script' : 'Ann Plain'
      const email = `${javaScriptEnabled ? 'script' : 'plain'}@example.org`
      await page.goto(demo.leadHref)
      await page
        .getByRole('main')
        .getByRole('link', { name: t('comment.form.signUp') })
        .click()
      await page.getByLabel('Display name').fill(name)
      await page.getByLabel('E-mail').fill(email)
      await page.getByLabel('Password').fill(PASSWORD)
      await page.getByRole('button', { name: 'Create account' }).click()
      await page.waitForURL(`${demo.leadHref}#comments`)
      await expect(page.getByText(name)).toBeVisible()
      await expect(page.getByLabel('Your comment')).toBeVisible()

      await page.getByRole('button', { name: t('account.signOut') }).click()
      // A browser keeps the address's last part through a redirect.
      await page.waitForURL(/\/(?:#comments)?$/)
      await expect(page.getByRole('banner').getByRole('link', { name: 'Sign in' })).toBeVisible()

      await page.getByRole('banner').getByRole('link', { name: 'Sign in' }).click()
      await page.getByLabel('E-mail').fill(email.toUpperCase())
      await page.getByLabel('Password').fill('four unrelated words there')
      await page.getByRole('button', { name: 'Sign in' }).click()
      await expect(page.getByRole('main').getByRole('alert')).toHaveText(t('failure.wrong-credentials'))
      await expect(page.getByLabel('E-mail')).toHaveValue(email.toUpperCase())
      await expect(page.getByLabel('Password')).toHaveValue('')

      await page.getByLabel('Password').fill(PASSWORD)
      await page.getByRole('button', { name: 'Sign in' }).click()
      await page.waitForURL('/')
      await expect(page.getByText(name)).toBeVisible()
    })

    test('sign-up says what is wrong and keeps what was typed', async ({ visit }) => {
      const page = await visit({ javaScriptEnabled })
      await page.goto('/sign-up')
      const send = async (name: string, email: string, password: string) => {
        await page.getByLabel('Display name').fill(name)
        await page.getByLabel('E-mail').fill(email)
        await page.getByLabel('Password').fill(password)
        await page.getByRole('button', { name: 'Create account' }).click()
      }
      await send('A', 'nobody@nowhere', PASSWORD)
      await expect(page.getByText(t('field.name-too-short'))).toBeVisible()
      await expect(page.getByText(t('field.email-invalid'))).toBeVisible()
      await expect(page.getByLabel('Display name')).toHaveValue('A')
      await expect(page.getByLabel('E-mail')).toHaveValue('nobody@nowhere')

      await send('Nobody Yet', 'nobody-yet@example.org', 'password1')
      await expect(page.getByText(t('field.password-common'))).toBeVisible()
      await send('Nobody Yet', MEMBER, PASSWORD)
      await expect(page.getByText(t('field.email-taken'))).toBeVisible()
      await expect(page.getByLabel('Display name')).toHaveValue('Nobody Yet')
    })

    test('the demo accounts sign in and land where they wanted to', async ({ visit }) => {
      const page = await visit({ javaScriptEnabled })
      await page.goto('/admin/moderation')
      await page.getByLabel('E-mail').fill('moderator@harbour-ledger.example')
      await page.getByLabel('Password').fill(DEMO_PASSWORD)
      await page.getByRole('button', { name: 'Sign in' }).click()
      await page.waitForURL('/admin/moderation')
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('desk.title'))
    })
  })
}
