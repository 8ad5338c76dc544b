import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { env } from '#lib/env.ts'
import { shared } from '#lib/shared.ts'

/** Secrets that `npm start` made in the data folder. */
function generated(): { authSecret?: string } {
  return JSON.parse(readFileSync(join(env().DATA_DIR, 'secrets.json'), 'utf8')) as { authSecret?: string }
}

/** The key of everything signed or hashed with a key: AUTH_SECRET, else the one in the data folder. */
export const authSecret = (): string =>
  shared('auth-secret', () => {
    const secret = env().AUTH_SECRET ?? generated().authSecret
    if (!secret) throw new Error('secrets.json in the data folder has no authSecret: delete the file and start again')
    return secret
  })
