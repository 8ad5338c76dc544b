import type { Role } from '#db/schema/accounts.ts'
import type { ArticleState, LiveState } from '#db/schema/articles.ts'
import { hasRole, type Actor } from '#domain/access/actor.ts'

/** A story of whose coverage somebody writes. `isOnByline`: they sign it. */
type LiveStory = { id: number; ownerId: number | null; state: ArticleState; live: LiveState; isOnByline: boolean }

/** What each permission is about. `id` is what a permit is bound to; 0 where there is one of the kind. */
export type Subjects = {
  'account.create': { id: 0 }
  'account.manage': { id: 0 }
  'article.break': { id: number }
  'article.correct': { id: number }
  'article.create': { id: 0 }
  'article.edit': { id: number; ownerId: number | null; state: ArticleState }
  'article.publish': { id: number }
  'article.unpublish': { id: number }
  'articles.read': { id: 0 }
  'live.add': LiveStory
  'live.change': LiveStory & { isOwn: boolean }
  'comment.post': { id: number; talkMode: 'open' | 'premoderated' | 'readonly' | 'closed' }
  'comment.withdraw': { id: number; authorId: number | null }
  'comment.moderate': { id: number }
  'desk.read': { id: 0 }
  'picture.add': { id: 0 }
  'site.edit': { id: 0 }
  'paper.load': { id: 0 }
  'reads.count': { id: 0 }
}

export type Permission = keyof Subjects

type Rule<P extends Permission> = (actor: Actor, subject: Subjects[P]) => boolean

const isSystem = (actor: Actor) => actor.kind === 'system'
const isWriter = (actor: Actor) => hasRole(actor, 'writer', 'editor', 'admin')
const isEditor = (actor: Actor) => hasRole(actor, 'editor', 'admin')
const isModerator = (actor: Actor) => hasRole(actor, 'moderator', 'editor', 'admin')

const mayEdit: Rule<'article.edit'> = (actor, { ownerId, state }) =>
  isEditor(actor) || (isWriter(actor) && actor.kind === 'member' && actor.id === ownerId && state === 'draft')

/** Whoever signs a story that is live reports for it, without an editor between: that is what it is live for. */
const isReporting: Rule<'live.add'> = (actor, { isOnByline, state, live }) =>
  isWriter(actor) && isOnByline && state === 'published' && live === 'live'

/** Who may do what. The whole policy: nothing else in the program asks for a role. */
const rules: { [P in Permission]: Rule<P> } = {
  'account.create': (actor) => actor.kind !== 'member',
  'account.manage': (actor) => isSystem(actor) || hasRole(actor, 'admin'),
  'article.break': isEditor,
  'article.correct': isEditor,
  'article.create': isWriter,
  // What is published has passed an editor's hands, and is no writer's to change.
  'article.edit': mayEdit,
  'article.publish': isEditor,
  'article.unpublish': isEditor,
  'articles.read': isWriter,
  'live.add': (actor, story) => mayEdit(actor, story) || isReporting(actor, story),
  // What others have written stays theirs and the editors'.
  'live.change': (actor, story) => mayEdit(actor, story) || (isReporting(actor, story) && story.isOwn),
  'comment.post': (actor, subject) => actor.kind === 'member' && (subject.talkMode === 'open' || subject.talkMode === 'premoderated'),
  'comment.withdraw': (actor, subject) => actor.kind === 'member' && actor.id === subject.authorId,
  'comment.moderate': isModerator,
  'desk.read': isModerator,
  'picture.add': (actor) => isWriter(actor) || isSystem(actor),
  'site.edit': (actor) => isSystem(actor) || hasRole(actor, 'admin'),
  'paper.load': isSystem,
  'reads.count': isSystem,
}

export const PERMISSIONS = Object.keys(rules) as Permission[]

/** Whether `actor` may do `permission` to `subject`. */
export const isAllowed = <P extends Permission>(actor: Actor, permission: P, subject: Subjects[P]): boolean =>
  rules[permission](actor, subject)

/** Whose pages and actions also open to whom: editors may moderate, admins may everything. */
const OPEN_TO: Record<Role, Role[]> = {
  member: ['member', 'writer', 'editor', 'moderator', 'admin'],
  writer: ['writer', 'editor', 'admin'],
  editor: ['editor', 'admin'],
  moderator: ['moderator', 'editor', 'admin'],
  admin: ['admin'],
}

/** Whether somebody may use what is there for `role`. */
export const mayEnter = (actor: Actor, role: Role): boolean => hasRole(actor, ...OPEN_TO[role])
