import { expect, test } from 'vitest'
import { tag, tagsOf, type Change } from '#domain/changes.ts'

/** Change by change: the pages that are rendered anew, and whether their old copies may be served meanwhile. */
const PURGES: { [K in Change['kind']]: [Extract<Change, { kind: K }>, string[], 'drop' | 'may be served'] } = {
  'live-block-changed': [{ kind: 'live-block-changed', articleId: 12, block: 'b', deed: 'added' }, ['article:12'], 'drop'],
  'comment-posted': [{ kind: 'comment-posted', articleId: 12 }, ['conversation:12', 'comment-count:12'], 'may be served'],
  'comment-decided': [{ kind: 'comment-decided', articleId: 12 }, ['conversation:12', 'comment-count:12'], 'drop'],
  'article-changed': [
    {
      ...{
        kind: 'article-changed',
        articleId: 12,
        address: 'sport/the-vote',
        section: 'sport',
        people: ['greta-hallam'],
        tags: ['harbour'],
      },
      was: { address: 'news/the-vote', section: 'news', people: ['greta-hallam', 'tom-okafor'], tags: ['council'] },
    },
    [
      ...[
        'article:12',
        'front',
        'corrections',
        'sitemap:1',
        'address:sport/the-vote',
        'section:sport',
        'person:greta-hallam',
        'topic:harbour',
      ],
      ...['address:news/the-vote', 'section:news', 'person:tom-okafor', 'topic:council'],
    ],
    'drop',
  ],
  'person-changed': [{ kind: 'person-changed', slug: 'greta-hallam' }, ['person:greta-hallam'], 'drop'],
  'site-changed': [{ kind: 'site-changed' }, ['site'], 'drop'],
  'breaking-changed': [{ kind: 'breaking-changed' }, ['breaking', 'front'], 'drop'],
  'most-read-changed': [{ kind: 'most-read-changed' }, ['most-read'], 'may be served'],
}

test.each(Object.values(PURGES))('%j', (change, tags, old) => {
  expect(tagsOf(change)).toEqual({ tags, drop: old === 'drop' })
})

test('a story that stays where it is touches its place once', () => {
  const place = { address: 'news/the-vote', section: 'news', people: ['greta-hallam'] }
  const tags = ['article:12', 'front', 'corrections', 'sitemap:1', 'address:news/the-vote', 'section:news', 'person:greta-hallam']
  expect(tagsOf({ kind: 'article-changed', articleId: 12, ...place })).toEqual({ tags, drop: true })
  expect(tagsOf({ kind: 'article-changed', articleId: 12, ...place, was: place })).toEqual({ tags, drop: true })
})

test('no two kinds of tags can be taken for one another', () => {
  const tags = [
    tag.site,
    tag.front,
    tag.section('x'),
    tag.article(1),
    tag.address('x'),
    tag.conversation(1),
    tag.commentCount(1),
    tag.person('x'),
    tag.topic('x'),
    tag.corrections,
    tag.sitemap(1),
  ]
  expect(new Set(tags).size).toBe(tags.length)
  expect(tag.section('site')).not.toBe(tag.site)
})
