import { notFound } from 'next/navigation'
import { enter } from '#app/admin/enter.ts'
import { paper } from '#app/page-data.ts'
import { permit } from '#domain/access/permit.ts'
import { storyDesk } from '#domain/articles/edit/story-desk.ts'

/** The story that a staff page is about, for whoever may see it there; everybody else is told that there is no such page. */
export async function enterStory(article: string, below = '') {
  const actor = await enter('writer', `/admin/articles/${article}${below}`)
  const allowed = permit(actor, 'articles.read', { id: 0 })
  if (!allowed.ok) notFound()
  const { site, t } = await paper()
  const desk = await storyDesk(allowed.value, article, site.timeZone)
  if (!desk) notFound()
  return { permit: allowed.value, desk, site, t }
}
