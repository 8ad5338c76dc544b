import type { Metadata } from 'next'
import { first, paper, type Query } from '#app/page-data.ts'
import { pageHead } from '#app/page-head.ts'
import { PaperFrame } from '#app/paper-frame.tsx'
import { SignInForm } from '#components/account/sign-in-form.client.tsx'
import { PlainPage } from '#components/site/plain-page.tsx'
import { localPath } from '#domain/access/local-path.ts'
import { sentences } from '#messages/translate.ts'

export async function generateMetadata(): Promise<Metadata> {
  return pageHead({ title: (await paper()).t('account.signIn.title'), path: '/sign-in', isHidden: true })
}

export default async function SignInRoute({ searchParams }: { searchParams: Query }) {
  const { site, t } = await paper()
  const to = localPath(first((await searchParams).to))
  return (
    <PaperFrame returnTo={to}>
      <PlainPage title={t('account.signIn.title')} lead={<p>{t('account.signIn.lead')}</p>}>
        <SignInForm words={sentences(site.language, 'account.', 'failure.', 'field.')} to={to} />
        <p>
          {t('account.noAccount')} <a href={`/sign-up?to=${encodeURIComponent(to)}`}>{t('account.signUp')}</a>
        </p>
      </PlainPage>
    </PaperFrame>
  )
}
