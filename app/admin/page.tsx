import { redirect } from 'next/navigation'
import { enter } from '#app/admin/enter.ts'
import { mayEnter } from '#domain/access/permissions.ts'
import { answerWith } from '#lib/answer.ts'

/** Leads to the desk that is most somebody's own. */
export default async function AdminRoute() {
  const actor = await enter(['moderator', 'writer'], '/admin')
  answerWith(303)
  redirect(mayEnter(actor, 'moderator') ? '/admin/moderation' : '/admin/articles')
}
