import { redirect } from 'next/navigation'
import { enter } from '#app/admin/enter.ts'
import { answerWith } from '#lib/answer.ts'

/** The desk is the only staff page so far. */
export default async function AdminRoute() {
  await enter('moderator', '/admin')
  answerWith(303)
  redirect('/admin/moderation')
}
