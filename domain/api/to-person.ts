import type { z } from 'zod'
import type { Addresses } from '#domain/api/addresses.ts'
import type { authorAnswer, personAnswer, sectionAnswer, tagAnswer } from '#domain/api/schema/people.ts'
import { toPicture } from '#domain/api/to-picture.ts'
import type { PersonView, TopicView } from '#domain/articles/types.ts'

/** Somebody who wrote a story, by name alone. */
export const toAuthor = ({ slug, name }: { slug: string; name: string }, to: Addresses): z.input<typeof authorAnswer> => ({
  ...{ slug, name },
  url: to.at(`/author/${encodeURIComponent(slug)}`),
  api: to.person(slug),
})

export const toPerson = (person: PersonView, to: Addresses): z.input<typeof personAnswer> => ({
  ...toAuthor(person, to),
  role: person.role,
  place: person.place,
  bio: person.bio,
  portrait: toPicture(person.portrait, to),
  articles: to.articlesOf({ author: person.slug }),
})

export const toTag = ({ slug, name }: TopicView, to: Addresses): z.input<typeof tagAnswer> => ({
  ...{ slug, name },
  url: to.at(`/tag/${encodeURIComponent(slug)}`),
  articles: to.articlesOf({ tag: slug }),
})

export const toSection = ({ slug, name }: TopicView, to: Addresses): z.input<typeof sectionAnswer> => ({
  ...{ slug, name },
  url: to.at(`/${encodeURIComponent(slug)}`),
  articles: to.articlesOf({ section: slug }),
})
