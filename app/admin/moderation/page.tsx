import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { enter } from '#app/admin/enter.ts'
import { first, pageNumber, paper, type Query } from '#app/page-data.ts'
import { Desk } from '#components/moderation/desk.tsx'
import { permit } from '#domain/access/permit.ts'
import { deskCard, deskPage } from '#domain/moderation/desk.ts'
import { toQueue } from '#domain/moderation/types.ts'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await paper()).t('desk.title') }
}

export default async function ModerationRoute({ searchParams }: { searchParams: Query }) {
  const actor = await enter('moderator', '/admin/moderation')
  const allowed = permit(actor, 'desk.read', { id: 0 })
  if (!allowed.ok) notFound()
  const query = await searchParams
  const queue = toQueue(first(query.queue))
  const { site, t } = await paper()
  const [desk, contested] = await Promise.all([
    deskPage(allowed.value, queue, pageNumber(query.page)),
    query.conflict ? deskCard(allowed.value, first(query.conflict)) : null,
  ])
  const did = first(query.did)
  return (
    <Desk
      desk={desk}
      contested={contested}
      kept={first(query.sentence)}
      site={site}
      t={t}
      did={did ? { key: `desk.did.${did}`, batch: first(query.batch) || null } : null}
    />
  )
}
