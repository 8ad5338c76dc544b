import { z } from 'zod'
import { cleanLine } from '#lib/text.ts'

/** As compared: an address's local part may tell capitals apart in theory, and never does where people live. */
export const normaliseEmail = (text: string): string => text.normalize('NFC').trim().toLowerCase()

// One @, a dot in the domain. Before it what needs no quotation (RFC 5322, RFC 6531), so that no mailer reads two addresses or a
// name in it; after it ASCII: homoglyphs of @ and dots stay out.
const EMAIL = /^[\p{L}\p{M}\p{N}.!#$%&'*+/=?^_`{|}~-]{1,64}@[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)+$/u

/** An address as it is stored: normalised, and one that mail can be sent to. */
export const email = z
  .string('required')
  .max(254, 'email-invalid')
  .transform(normaliseEmail)
  .refine((v) => EMAIL.test(v), 'email-invalid')

const NAME = /^[\p{L}\p{M}\p{N} .,'’_-]*\p{L}[\p{L}\p{M}\p{N} .,'’_-]*$/u
// Some of what Unicode calls letters and marks shows nothing: fillers, joiners, variation selectors.
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/u
/** Alphabets that draw many letters alike. In a name with two of them nobody can tell which is which. */
const ALPHABETS = [/\p{Script=Latin}/u, /\p{Script=Greek}/u, /\p{Script=Cyrillic}/u, /\p{Script=Armenian}/u, /\p{Script=Cherokee}/u]
const isOneAlphabet = (name: string) => ALPHABETS.filter((letters) => letters.test(name)).length <= 1

const displayName = z
  .string('required')
  .max(200, 'name-too-long')
  .transform(cleanLine)
  .pipe(z.string().min(2, 'name-too-short').max(40, 'name-too-long').regex(NAME, 'name-characters'))
  .refine((name) => !INVISIBLE.test(name), 'name-characters')
  .refine(isOneAlphabet, 'name-mixed')

/** Where to go on: checked by `localPath` before use. Whatever is wrong with it, the form counts. */
const to = z.string().max(500).catch('/')

export const signInInput = z.object({
  email: z.string('required').max(254, 'email-invalid').transform(normaliseEmail),
  password: z.string('required').max(1024, 'password-too-long'),
  to,
})

export const signUpInput = z.object({
  displayName,
  email,
  password: z.string('required').min(8, 'password-too-short').max(128, 'password-too-long'),
  to,
})

export type SignUpInput = z.output<typeof signUpInput>

export const emptyInput = z.object({})
