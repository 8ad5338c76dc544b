import { dictionary } from '@zxcvbn-ts/language-common'
import { shared } from '#lib/shared.ts'

/** Whether a password is among the 49,000 that people choose most, in any capitals. */
export function isCommonPassword(password: string): boolean {
  return shared('common-passwords', () => new Set<string | number>(dictionary['passwords-common'])).has(password.toLowerCase())
}
