import type { ReactNode } from 'react'
import { breaking, paper } from '#app/page-data.ts'
import { SignOutForm } from '#components/account/sign-out-form.client.tsx'
import { Picture } from '#components/article/picture.tsx'
import { GuestLinks, MemberLinks } from '#components/site/account-links.tsx'
import { Breaking } from '#components/site/breaking.tsx'
import { PageShell } from '#components/site/page-shell.tsx'
import { currentActor } from '#domain/access/auth.ts'
import { mayEnter } from '#domain/access/permissions.ts'

type PaperFrameProps = {
  /** The section's slug, or `front`. */
  current?: string
  /** The path to come back to after signing in. */
  returnTo?: string
  children: ReactNode
}

/** A page in the paper's masthead and footer, for whoever is looking. */
export async function PaperFrame({ current, returnTo, children }: PaperFrameProps) {
  const [{ site, t }, actor, news] = await Promise.all([paper(), currentActor(), breaking()])
  const desks = [
    ...(mayEnter(actor, 'writer') ? [{ href: '/admin/articles', title: t('story.list.title') }] : []),
    ...(mayEnter(actor, 'moderator') ? [{ href: '/admin/moderation', title: t('desk.title') }] : []),
  ]
  const account =
    actor.kind === 'member' ? (
      <MemberLinks name={actor.displayName} desks={desks} signOut={<SignOutForm label={t('account.signOut')} />} />
    ) : (
      <GuestLinks t={t} returnTo={returnTo} />
    )
  const emblem = site.emblem ? <Picture picture={{ ...site.emblem, alt: '' }} place="emblem" /> : null
  return (
    <PageShell
      {...{ site, t, account, desks, current, emblem }}
      above={news && news.href !== returnTo ? <Breaking news={news} t={t} /> : null}
    >
      {children}
    </PageShell>
  )
}
