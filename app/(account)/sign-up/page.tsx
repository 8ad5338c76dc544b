import type { Metadata } from 'next'
import { first, paper, type Query } from '#app/page-data.ts'
import { pageHead } from '#app/page-head.ts'
import { PaperFrame } from '#app/paper-frame.tsx'
import { SignUpForm } from '#components/account/sign-up-form.client.tsx'
import { PlainPage } from '#components/site/plain-page.tsx'
import { localPath } from '#domain/access/local-path.ts'
import { sentences } from '#messages/translate.ts'

export async function generateMetadata(): Promise<Metadata> {
  return pageHead({ title: (await paper()).t('account.signUp.title'), path: '/sign-up', isHidden: true })
}

export default async function SignUpRoute({ searchParams }: { searchParams: Query }) {
  const { site, t } = await paper()
  const to = localPath(first((await searchParams).to))
  return (
    <PaperFrame returnTo={to}>
      <PlainPage title={t('account.signUp.title')} lead={<p>{t('account.signUp.lead')}</p>}>
        <SignUpForm words={sentences(site.language, 'account.', 'failure.', 'field.')} to={to} />
        <p>
          {t('account.haveAccount')} <a href={`/sign-in?to=${encodeURIComponent(to)}`}>{t('account.signIn')}</a>
        </p>
      </PlainPage>
    </PaperFrame>
  )
}
