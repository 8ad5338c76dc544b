import { wxrOf, type GivenItem } from '#domain/import/wxr/wxr.fixture.ts'

/** What a story of a made-up export has; what is not told is as WordPress usually writes it. */
export type FakeItem = {
  id: number
  type?: string
  status?: string
  title?: string
  slug?: string
  content?: string
  excerpt?: string
  /** GMT and local alike; '' for none. */
  date?: string
  password?: string
  creator?: string
  link?: string
  categories?: string[]
  tags?: string[]
  commentsOpen?: boolean
  meta?: Record<string, string>
  attachmentUrl?: string
  /** Id of the item that it belongs to. */
  parent?: number
  comments?: FakeComment[]
}

export type FakeComment = {
  id: number
  author?: string
  email?: string
  date?: string
  content?: string
  approved?: string
  type?: string
  parent?: number
}

type FakeExport = {
  site?: string
  authors?: { login: string; name: string }[]
  categories?: { slug: string; name: string; parent?: string }[]
  items: FakeItem[]
}

const DATE = '2020-05-06 07:08:09'

const USUAL: Required<Omit<FakeItem, 'id' | 'title' | 'slug' | 'link'>> = {
  ...{ type: 'post', status: 'publish', content: 'Some words.', excerpt: '', date: DATE, password: '', creator: 'ann', commentsOpen: true },
  ...{ categories: [], tags: [], meta: {}, attachmentUrl: '', parent: 0, comments: [] },
}

/** A small WordPress export of stories told in few words. */
export const exportOf = ({ site = 'https://old.example', authors = [], categories = [], items }: FakeExport): string =>
  wxrOf({
    site: { title: 'Old Paper', description: 'Since 1950', link: site, baseSiteUrl: site, baseBlogUrl: site },
    authors: authors.map((a, i) => ({ id: i + 1, login: a.login, displayName: a.name })),
    categories: categories.map((c) => ({ slug: c.slug, name: c.name, parentSlug: c.parent ?? '' })),
    items: items.map(itemOf),
  })

function itemOf(told: FakeItem): GivenItem {
  const slug = told.slug ?? `story-${String(told.id)}`
  const item = { ...USUAL, title: `Story ${String(told.id)}`, link: `https://old.example/2020/05/06/${slug}/`, ...told }
  const at = item.date === '' ? '0000-00-00 00:00:00' : item.date
  const terms = (domain: string, slugs: string[]) => slugs.map((nicename) => ({ domain, nicename, name: nicename }))
  return {
    ...{ postId: item.id, title: item.title, link: item.link, guid: `https://old.example/?p=${String(item.id)}`, creator: item.creator },
    ...{ contentHtml: item.content, excerptHtml: item.excerpt, postDate: at, postDateGmt: at, modified: null, modifiedGmt: null },
    ...{ commentStatus: item.commentsOpen ? 'open' : 'closed', postName: slug, status: item.status, postType: item.type },
    ...{ postPassword: item.password, postParent: item.parent, attachmentUrl: item.attachmentUrl },
    terms: [...terms('category', item.categories), ...terms('post_tag', item.tags)],
    meta: Object.entries(item.meta).map(([key, value]) => ({ key, value })),
    comments: item.comments.map(commentOf),
  }
}

const commentOf = ({ id, author = 'Reader', email = '', date = DATE, content = 'I was there.', ...more }: FakeComment) => ({
  ...{ id, author, authorEmail: email, date, dateGmt: date, contentHtml: content },
  ...{ approved: more.approved ?? '1', type: more.type ?? 'comment', parent: more.parent ?? null },
})
