import type { Actor } from '#domain/access/actor.ts'
import { permit, type Denied } from '#domain/access/permit.ts'
import { findAccount } from '#domain/accounts/queries.ts'
import { normaliseEmail } from '#domain/accounts/schema.ts'
import { findPersonNamed } from '#domain/articles/people/queries.ts'
import { addPerson, setAccount } from '#domain/articles/people/store.ts'
import { commit } from '#domain/commit/commit.ts'
import { fail, ok, type Failure, type Result } from '#lib/result.ts'
import { cleanLine, slugify } from '#lib/text.ts'

export type SignAsError = Denied | Failure<'gone' | 'no-name' | 'taken'>

/**
 * Says under which name of the paper an account writes: that of a person who is there, by name or slug, else of a new one. Forms
 * begin with that name, and live stories that it signs take updates from the account.
 * @returns the person's slug and name, and whether they are new to the paper
 */
export async function signAs(
  { actor }: { actor: Actor },
  email: string,
  given: string,
): Promise<Result<{ slug: string; name: string; isNew: boolean }, SignAsError>> {
  const allowed = permit(actor, 'account.manage', { id: 0 })
  if (!allowed.ok) return allowed
  const [name, account] = [cleanLine(given), await findAccount(normaliseEmail(email))]
  if (!account) return fail({ code: 'gone' })
  const slug = slugify(name)
  if (slug === '') return fail({ code: 'no-name' })
  const known = await findPersonNamed(slug, name)
  const owner = known?.userId ?? account.id
  if (owner !== account.id) return fail({ code: 'taken' })
  const person = known ?? { slug, name }
  await commit(async (tx) => {
    await setAccount(tx, allowed.value, known?.id ?? (await addPerson(tx, allowed.value, person)), account.id)
    return { value: null, changes: [{ kind: 'person-changed', slug: person.slug }] }
  })
  return ok({ slug: person.slug, name: person.name, isNew: known === null })
}
