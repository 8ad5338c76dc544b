import { upgradeBody } from '#domain/body/upgrade.ts'
import type { StoredBody } from '#domain/body/upgrade.ts'
import { BODY_VERSION } from '#domain/body/schema.ts'
import type { Body } from '#domain/body/types.ts'

/**
 * A stored body, ready to print. One of the current version was checked when it was written and is taken as it is.
 * @throws Error for a version that this program does not know, naming both
 */
export function readBody(stored: StoredBody): Body {
  if (isCurrent(stored)) return stored
  const upgraded = upgradeBody(stored)
  if (upgraded.ok) return upgraded.value
  const { code, values } = upgraded.error
  throw new Error(`A stored body of version ${String(stored.version)} cannot be read: ${code} ${JSON.stringify(values)}`)
}

const isCurrent = (stored: StoredBody): stored is Body => stored.version === BODY_VERSION
