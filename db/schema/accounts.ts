import { kit } from '#db/kit/index.ts'

export const ROLES = ['member', 'writer', 'editor', 'moderator', 'admin'] as const
export type Role = (typeof ROLES)[number]

/** People who can sign in. A person of the paper (an author) is not an account: see people.ts. */
export const users = kit.table(
  'users',
  {
    id: kit.id(),
    publicId: kit.string('public_id').notNull().unique(),
    /** As compared: trimmed, NFC, lower case. */
    email: kit.string('email').notNull().unique(),
    displayName: kit.string('display_name').notNull(),
    /** The display name's skeleton, so that look-alikes collide. */
    nameKey: kit.string('name_key').notNull(),
    /** PHC string; null for an account that cannot sign in by password. */
    passwordHash: kit.string('password_hash'),
    roles: kit.json<Role[]>('roles').notNull(),
    emailVerifiedAt: kit.instant('email_verified_at'),
    isDemo: kit.bool('is_demo').notNull().default(false),
    createdAt: kit.instant('created_at').notNull(),
  },
  (t) => [kit.uniqueIndex('users_name_key').on(t.nameKey)],
)

/** One row a signed-in browser. Deleting it ends the session at the next request. */
export const sessions = kit.table(
  'sessions',
  {
    id: kit.id(),
    /** SHA-256 of the cookie, hex: the cookie itself is stored nowhere. */
    tokenHash: kit.string('token_hash').notNull().unique(),
    userId: kit
      .ref('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    createdAt: kit.instant('created_at').notNull(),
    expiresAt: kit.instant('expires_at').notNull(),
  },
  (t) => [kit.index('sessions_user').on(t.userId), kit.index('sessions_expires').on(t.expiresAt)],
)
