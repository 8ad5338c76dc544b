import { describe, expect, test } from 'vitest'
import { ROLES, type Role } from '#db/schema/accounts.ts'
import { guest, hasRole, isStaff, system, type Actor, type Member } from '#domain/access/actor.ts'
import { isAllowed, mayEnter, PERMISSIONS, type Permission, type Subjects } from '#domain/access/permissions.ts'

const ME = 7

const signedIn = (...roles: Role[]): Member => ({ kind: 'member', id: ME, publicId: 'm', displayName: 'M', roles, isVerified: true })

const ACTORS: Record<string, Actor> = {
  guest,
  member: signedIn('member'),
  writer: signedIn('member', 'writer'),
  editor: signedIn('member', 'editor'),
  moderator: signedIn('member', 'moderator'),
  admin: signedIn('member', 'admin'),
  'writer and moderator': signedIn('member', 'writer', 'moderator'),
  everything: signedIn(...ROLES),
  system,
}

const talk = (talkMode: Subjects['comment.post']['talkMode']) => ({ id: 1, talkMode })

/** A story whose coverage is written: published and live unless `given` says otherwise. */
const coverage = (given: Partial<Subjects['live.change']>): Subjects['live.change'] => ({
  ...{ id: 1, ownerId: ME + 1, state: 'published', live: 'live', isOnByline: false, isOwn: false },
  ...given,
})
const WRITERS = 'writer, editor, admin, writer and moderator, everything'

const story = (ownerId: number | null, state: Subjects['article.edit']['state']) => ({ id: 1, ownerId, state })

const one = <P extends Permission>(permission: P, about: string, subject: Subjects[P], who: string) => ({
  what: `${permission}${about}`,
  permission,
  who: who.split(', '),
  may: (actor: Actor) => isAllowed(actor, permission, subject),
})

/** The whole policy once more, in other words than the program's: a change of the one must be made in the other. */
const POLICY = [
  one('account.create', '', { id: 0 }, 'guest, system'),
  one('account.manage', '', { id: 0 }, 'admin, everything, system'),
  one('article.break', '', { id: 1 }, 'editor, admin, everything'),
  one('article.correct', '', { id: 1 }, 'editor, admin, everything'),
  one('article.create', '', { id: 0 }, 'writer, editor, admin, writer and moderator, everything'),
  one('article.edit', ' of one’s own draft', story(ME, 'draft'), 'writer, editor, admin, writer and moderator, everything'),
  one('article.edit', ' of one’s own published story', story(ME, 'published'), 'editor, admin, everything'),
  one('article.edit', ' of one’s own unpublished story', story(ME, 'unpublished'), 'editor, admin, everything'),
  one('article.edit', ' of somebody else’s draft', story(ME + 1, 'draft'), 'editor, admin, everything'),
  one('article.edit', ' of nobody’s draft', story(null, 'draft'), 'editor, admin, everything'),
  one('article.edit', ' of somebody else’s published story', story(ME + 1, 'published'), 'editor, admin, everything'),
  one('article.publish', '', { id: 1 }, 'editor, admin, everything'),
  one('article.unpublish', '', { id: 1 }, 'editor, admin, everything'),
  one('articles.read', '', { id: 0 }, 'writer, editor, admin, writer and moderator, everything'),
  one('live.add', ' to a live story that one signs', coverage({ isOnByline: true }), WRITERS),
  one('live.add', ' to one that has ended', coverage({ isOnByline: true, live: 'ended' }), 'editor, admin, everything'),
  one('live.add', ' to one that was taken down', coverage({ isOnByline: true, state: 'unpublished' }), 'editor, admin, everything'),
  one('live.add', ' to somebody else’s draft that one signs', coverage({ isOnByline: true, state: 'draft' }), 'editor, admin, everything'),
  one('live.add', ' to one’s own draft', coverage({ ownerId: ME, state: 'draft', live: 'no' }), WRITERS),
  one('live.add', ' to a live story of others', coverage({ ownerId: ME }), 'editor, admin, everything'),
  one('live.change', ' of one’s own words in a story that one signs', coverage({ isOnByline: true, isOwn: true }), WRITERS),
  one('live.change', ' of somebody else’s words there', coverage({ isOnByline: true }), 'editor, admin, everything'),
  one('live.change', ' of one’s own words in a story of others', coverage({ isOwn: true }), 'editor, admin, everything'),
  one('live.change', ' in one’s own draft', coverage({ ownerId: ME, state: 'draft' }), WRITERS),
  one(
    'comment.post',
    ' where comments are open',
    talk('open'),
    'member, writer, editor, moderator, admin, writer and moderator, everything',
  ),
  one(
    'comment.post',
    ' where they are read first',
    talk('premoderated'),
    'member, writer, editor, moderator, admin, writer and moderator, everything',
  ),
  one('comment.post', ' where they can only be read', talk('readonly'), 'nobody'),
  one('comment.post', ' where they are closed', talk('closed'), 'nobody'),
  one(
    'comment.withdraw',
    ' of one’s own',
    { id: 1, authorId: ME },
    'member, writer, editor, moderator, admin, writer and moderator, everything',
  ),
  one('comment.withdraw', ' of somebody else’s', { id: 1, authorId: ME + 1 }, 'nobody'),
  one('comment.withdraw', ' of nobody’s', { id: 1, authorId: null }, 'nobody'),
  one('comment.moderate', '', { id: 1 }, 'editor, moderator, admin, writer and moderator, everything'),
  one('desk.read', '', { id: 0 }, 'editor, moderator, admin, writer and moderator, everything'),
  one('site.edit', '', { id: 0 }, 'admin, everything, system'),
  one('picture.add', '', { id: 0 }, 'writer, editor, admin, writer and moderator, everything, system'),
  one('paper.load', '', { id: 0 }, 'system'),
  one('reads.count', '', { id: 0 }, 'system'),
]

describe.each(POLICY)('$what', ({ may, who }) => {
  test.each(Object.keys(ACTORS))('%s', (name) => {
    expect(may(ACTORS[name] ?? guest)).toBe(who.includes(name))
  })
})

test('the policy above speaks of every permission, and of nobody who is not there', () => {
  expect(new Set(POLICY.map(({ permission }) => permission))).toEqual(new Set(PERMISSIONS))
  for (const { who } of POLICY) for (const name of who) expect([...Object.keys(ACTORS), 'nobody']).toContain(name)
})

/** Who gets into what is there for a role. */
const DOORS: Record<Role, string> = {
  member: 'member, writer, editor, moderator, admin, writer and moderator, everything',
  writer: 'writer, editor, admin, writer and moderator, everything',
  editor: 'editor, admin, everything',
  moderator: 'editor, moderator, admin, writer and moderator, everything',
  admin: 'admin, everything',
}

describe.each(ROLES)('what is there for a %s', (role) => {
  test.each(Object.keys(ACTORS))('%s', (name) => {
    expect(mayEnter(ACTORS[name] ?? guest, role)).toBe(DOORS[role].split(', ').includes(name))
  })
})

test('somebody without a role has none of the rights that hang on one', () => {
  const nobody = signedIn()
  expect(ROLES.filter((role) => mayEnter(nobody, role))).toEqual([])
  expect(hasRole(nobody, ...ROLES)).toBe(false)
})

test.each([
  [[], false],
  [['member'], false],
  [['member', 'writer'], true],
  [['moderator'], true],
  [['member', 'admin'], true],
] as [Role[], boolean][])('%j are staff: %s', (roles, expected) => {
  expect(isStaff(roles)).toBe(expected)
})
