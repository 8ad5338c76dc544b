import type { z } from 'zod'
import { addressesAt } from '#domain/api/addresses.ts'
import { asLimit } from '#domain/api/answer-articles.ts'
import { peopleAsked, readAsked, type ApiFailure } from '#domain/api/asked.ts'
import { listPeople } from '#domain/api/queries.ts'
import type { peopleAnswer, personAnswer, sectionsAnswer, tagAnswer } from '#domain/api/schema/people.ts'
import type { siteAnswer } from '#domain/api/schema/site.ts'
import { toPerson, toSection, toTag } from '#domain/api/to-person.ts'
import { findTopic } from '#domain/articles/lists/queries.ts'
import { findPerson } from '#domain/articles/queries.ts'
import { findSite } from '#domain/site/queries.ts'
import { fail, ok, type Result } from '#lib/result.ts'

type Answer<T extends z.ZodType> = Promise<Result<z.input<T>, ApiFailure>>

/** Feeds of the whole paper; sections, tags, people and stories have their own below their addresses. */
const FEEDS = [
  { type: 'application/rss+xml', path: '/feed.xml' },
  { type: 'application/atom+xml', path: '/atom.xml' },
  { type: 'application/feed+json', path: '/feed.json' },
]

/** The paper itself. @param base its address */
export async function answerSite(base: URL): Answer<typeof siteAnswer> {
  const { name, tagline, language, timeZone, pages } = await findSite()
  const { at } = addressesAt(base)
  return ok({
    ...{ name, tagline, language, timeZone },
    url: at('/'),
    feeds: FEEDS.map(({ type, path }) => ({ title: name, type, url: at(path) })),
    pages: pages.map(({ slug, title }) => ({ title, url: at(`/${encodeURIComponent(slug)}`) })),
  })
}

/** Its sections. */
export async function answerSections(base: URL): Answer<typeof sectionsAnswer> {
  const to = addressesAt(base)
  return ok({ sections: (await findSite()).sections.map((section) => toSection(section, to)) })
}

/** The people that a query asks for. */
export async function answerPeople(query: URLSearchParams, base: URL): Answer<typeof peopleAnswer> {
  const asked = readAsked(peopleAsked, query)
  if (!asked.ok) return asked
  const { after, limit } = asked.value
  const people = await listPeople(after, limit)
  const to = addressesAt(base)
  const shown = people.slice(0, limit)
  const next = people.length > limit ? to.api('/people', { after: shown.at(-1)?.slug, limit: asLimit(limit) }) : null
  return ok({ people: shown.map((person) => toPerson(person, to)), next })
}

/** One person. */
export async function answerPerson(slug: string, base: URL): Answer<typeof personAnswer> {
  const person = await findPerson(slug)
  return person ? ok(toPerson(person, addressesAt(base))) : fail({ code: 'not-found' })
}

/** One tag. */
export async function answerTag(slug: string, base: URL): Answer<typeof tagAnswer> {
  const topic = await findTopic(slug)
  return topic ? ok(toTag(topic, addressesAt(base))) : fail({ code: 'not-found' })
}
