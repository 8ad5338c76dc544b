import { eq, or } from 'drizzle-orm'
import { read } from '#db/database.ts'
import { people } from '#db/schema/articles.ts'

type Person = { id: number; slug: string; name: string; userId: number | null }

/** The person of the paper with this slug, else the first with this name; null where there is none. */
export async function findPersonNamed(slug: string, name: string): Promise<Person | null> {
  const { id, slug: known, name: printed, userId } = people
  const found = await read()
    .select({ id, slug: known, name: printed, userId })
    .from(people)
    .where(or(eq(people.slug, slug), eq(people.name, name)))
  return found.find((person) => person.slug === slug) ?? found[0] ?? null
}
