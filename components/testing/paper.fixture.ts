import type { StoredPicture } from '#db/schema/articles.ts'
import { arrangeFront } from '#domain/articles/front/arrange-front.ts'
import type { ArticleView, CardView, FrontView, PersonView } from '#domain/articles/types.ts'
import type { CommentView } from '#domain/comments/types.ts'
import type { SectionView, SiteView } from '#domain/site/types.ts'
import { translator } from '#messages/translate.ts'

/** A paper, its stories and its comments, made up for tests of what a person sees. */
export const t = translator('en-GB')

const sections: SectionView[] = [
  { slug: 'news', name: 'News', colour: 'news' },
  { slug: 'opinion', name: 'Opinion', colour: 'opinion' },
  { slug: 'sport', name: 'Sport', colour: 'sport' },
  { slug: 'culture', name: 'Culture', colour: 'culture' },
  { slug: 'life', name: 'Life', colour: 'life' },
  { slug: 'community', name: 'Community', colour: 'community' },
]

export const site: SiteView = {
  name: 'The Test & Courier',
  tagline: 'Printed for nobody',
  language: 'en-GB',
  timeZone: 'Europe/London',
  contact: 'desk@test.example',
  emblem: null,
  isDemo: false,
  sections,
  pages: [{ slug: 'ethics', title: 'How we work' }],
}

const picture = (n = 0): StoredPicture => ({
  src: `/media/p${n}.jpg`,
  width: 1560,
  height: 1040,
  alt: `Picture ${n}`,
  caption: 'What it shows',
  credit: 'A. Hand',
})

export const aPerson = (more: Partial<PersonView> = {}): PersonView => ({
  slug: 'ada-quill',
  name: 'Ada Quill',
  role: 'Harbour correspondent',
  place: 'Pellmouth',
  bio: 'Writes.',
  portrait: picture(99),
  ...more,
})

/** The nth newest story, sections in turn, an hour apart, each with a picture. */
export function aCard(n = 0, more: Partial<CardView> = {}): CardView {
  const section = more.section ?? sections[n % sections.length] ?? { slug: 'news', name: 'News', colour: 'news' }
  return {
    publicId: `story${n}`,
    href: `/${section.slug}/story-${n}`,
    section,
    kind: section.slug === 'opinion' ? 'opinion' : 'story',
    kicker: `Subject ${n}`,
    headline: `Headline number ${n}`,
    standfirst: `What story ${n} says in a sentence.`,
    picture: picture(n),
    authors: [aPerson()],
    publishedAt: new Date(Date.UTC(2026, 10, 24, 12) - n * 3_600_000),
    commentCount: n % 3,
    isLive: false,
    ...more,
  }
}

export const cards = (count: number, more?: Partial<CardView>): CardView[] => Array.from({ length: count }, (_, n) => aCard(n, more))

export const anArticle = (more: Partial<ArticleView> = {}): ArticleView => ({
  ...aCard(0),
  id: 1,
  slug: 'story-0',
  body: { version: 1, content: [{ type: 'paragraph', content: [{ type: 'text', text: 'The first sentence.' }] }] },
  authors: [aPerson()],
  updatedAt: null,
  readingMinutes: 4,
  tags: [{ slug: 'harbour', name: 'Harbour' }],
  corrections: [],
  talkMode: 'open',
  live: null,
  ...more,
})

export const aComment = (publicId: string, more: Partial<CommentView> = {}): CommentView => ({
  publicId,
  state: 'published',
  author: { name: `Writer of ${publicId}`, isStaff: false, isArticleAuthor: false },
  words: { version: 1, content: [{ type: 'paragraph', content: [{ type: 'text', text: `Words of ${publicId}` }] }] },
  createdAt: new Date(Date.UTC(2026, 10, 24, 9)),
  editedAt: null,
  depth: 0,
  inReplyTo: null,
  isMine: false,
  version: 0,
  reason: null,
  pick: null,
  ...more,
})

/** A front page of these stories, arranged by the rules. */
export function frontOf(list: CardView[], inSections: SectionView[] = sections): FrontView {
  const stories = list.map((card, id) => ({ id, section: card.section.slug, publishAt: card.publishedAt, weight: 0, tags: [], card }))
  const { lead, bands, ...rows } = arrangeFront(
    stories,
    inSections.map((s) => s.slug),
  )
  const cardsOf = (found: { card: CardView }[]) => found.map((story) => story.card)
  return {
    lead: lead?.card ?? null,
    ...{ sublinks: cardsOf(rows.sublinks), secondary: cardsOf(rows.secondary), latest: cardsOf(rows.latest) },
    bands: bands.flatMap((band) =>
      inSections.filter((s) => s.slug === band.section).map((section) => ({ section, cards: cardsOf(band.stories) })),
    ),
  }
}
