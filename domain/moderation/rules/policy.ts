import { holdIf, type Rule } from '#domain/moderation/rules/rule.ts'

/** Advances with each change of the list below, so that an old evaluation says which policy it was made under. */
export const POLICY_VERSION = 1

/** A link or two are an argument; more are usually an advertisement. */
const MAX_LINKS = 2

/**
 * The policy, in the order in which a moderator reads it. Every rule runs on every comment and leaves its finding;
 * the strongest outcome wins. Staff are published whatever the others find.
 */
export const POLICY: readonly Rule[] = [
  { name: 'new-commenter', check: ({ author }) => holdIf(author.isNew) },
  { name: 'unverified', check: ({ author }) => holdIf(!author.isVerified) },
  { name: 'premoderated', check: ({ article }) => holdIf(article.talkMode === 'premoderated') },
  { name: 'links', check: ({ words }) => holdIf(words.links.length > MAX_LINKS, { links: words.links.length, most: MAX_LINKS }) },
]
