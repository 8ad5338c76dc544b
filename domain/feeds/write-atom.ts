import { generateAtomFeed } from 'feedsmith'
import { exactText, exactXml } from '#domain/feeds/exact-xml.ts'
import { lastChange } from '#domain/feeds/last-change.ts'
import { withTexts } from '#domain/feeds/texts.ts'
import type { Feed, FeedItem } from '#domain/feeds/types.ts'

const TYPE = 'application/atom+xml'

/** Atom 1.0 (RFC 4287). */
export function writeAtom(feed: Feed): string {
  const { paper, title, description, language, home, folder, icon, items } = withTexts(feed, exactText)
  const self = `${folder}atom.xml`
  const document = {
    id: self,
    title: { value: title },
    subtitle: { value: description },
    updated: lastChange(feed),
    icon,
    // What names no author of its own has this one.
    authors: [{ name: paper }],
    links: [
      { href: self, rel: 'self', type: TYPE },
      { href: home, rel: 'alternate', type: 'text/html' },
    ],
    xml: { lang: language },
    entries: items.map(toEntry),
  }
  return exactXml(generateAtomFeed(document, { strict: true }))
}

const toEntry = ({ id, title, summary, html, published, updated, authors, categories, ...item }: FeedItem) => ({
  id,
  title: { value: title },
  ...(summary !== '' && { summary: { value: summary } }),
  content: { value: html, type: 'html' },
  published,
  updated,
  authors: authors.map(({ name, url }) => ({ name, ...(url !== null && { uri: url }) })),
  categories: categories.map(({ slug, name, scheme }) => ({ term: slug, scheme, label: name })),
  links: linksOf(item),
})

type Linked = Pick<FeedItem, 'url' | 'enclosure' | 'comments'>

const linksOf = ({ url, enclosure, comments }: Linked) => [
  { href: url, rel: 'alternate', type: 'text/html' },
  ...(enclosure ? [{ href: enclosure.url, rel: 'enclosure', type: enclosure.type, length: enclosure.bytes }] : []),
  ...(comments === null ? [] : [{ href: `${comments}atom.xml`, rel: 'replies', type: TYPE }]),
]
