import { argon2, randomBytes, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'

const derive = promisify(argon2)

/** OWASP's first choice for Argon2id: 19 MiB, two passes, one lane. Node runs it in its thread pool. */
const MEMORY_KIB = 19 * 1024
const PASSES = 2
const TAG_BYTES = 32

/** Hashes a password (at most 128 characters) as a PHC string: `$argon2id$v=19$m=…,t=…,p=1$salt$hash`. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16)
  const tag = await argon2id(password, salt, MEMORY_KIB, PASSES)
  return `$argon2id$v=19$m=${String(MEMORY_KIB)},t=${String(PASSES)},p=1$${base64(salt)}$${base64(tag)}`
}

/** As `hashPassword` writes it, or with other figures within what Argon2 takes: a salt of 8 bytes at least, a hash of 32. */
const PHC = /^\$argon2id\$v=19\$m=(\d{4,7}),t=([1-9]\d?),p=1\$([\w+/]{11,64})\$([\w+/]{43})$/

/** Whether a password made this PHC string. A string in another form never matches. */
export async function verifyPassword(password: string, phc: string): Promise<boolean> {
  const parts = PHC.exec(phc)
  if (!parts) return false
  const [, memory, passes, salt = '', hash = ''] = parts
  const expected = Buffer.from(hash, 'base64')
  const tag = await argon2id(password, Buffer.from(salt, 'base64'), Number(memory), Number(passes))
  return tag.length === expected.length && timingSafeEqual(tag, expected)
}

function argon2id(password: string, nonce: Buffer, memory: number, passes: number): Promise<Buffer> {
  const message = Buffer.from(password.normalize('NFC'))
  return derive('argon2id', { message, nonce, parallelism: 1, tagLength: TAG_BYTES, memory, passes })
}

const base64 = (bytes: Buffer) => bytes.toString('base64').replace(/=+$/, '')
