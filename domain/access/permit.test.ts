import { expect, expectTypeOf, test } from 'vitest'
import { guest, system, type Member, type System } from '#domain/access/actor.ts'
import { assertSubject, permit, type Permit } from '#domain/access/permit.ts'

const member: Member = { kind: 'member', id: 7, publicId: 'm', displayName: 'M', roles: ['member'], isVerified: true }
const moderator: Member = { ...member, roles: ['member', 'moderator'] }

test('a permit names who asked and what about', () => {
  expect(permit(moderator, 'comment.moderate', { id: 12 })).toEqual({ ok: true, value: { actor: moderator, subjectId: 12 } })
})

test('a guest should sign in; everybody else may not', () => {
  const subject = { id: 12 }
  expect(permit(guest, 'comment.moderate', subject)).toEqual({ ok: false, error: { code: 'not-signed-in' } })
  expect(permit(member, 'comment.moderate', subject)).toEqual({ ok: false, error: { code: 'not-allowed' } })
  expect(permit(system, 'comment.moderate', subject)).toEqual({ ok: false, error: { code: 'not-allowed' } })
})

test('a permit is good for the subject that it was given for alone', () => {
  const allowed = permit(moderator, 'comment.moderate', { id: 12 })
  if (!allowed.ok) throw new Error('a moderator may moderate')
  expect(() => {
    assertSubject(allowed.value, 12)
  }).not.toThrow()
  expect(() => {
    assertSubject(allowed.value, 13)
  }).toThrow('permit for 12 used on 13')
})

test('permits of other kinds, and what is none, do not compile', () => {
  const allowed = permit(system, 'paper.load', { id: 0 })
  if (!allowed.ok) throw new Error('the program may load its paper')
  expectTypeOf(allowed.value).toEqualTypeOf<Permit<'paper.load', System>>()
  expectTypeOf(allowed.value).not.toExtend<Permit<'comment.moderate'>>()
  expectTypeOf({ actor: moderator, subjectId: 12 }).not.toExtend<Permit<'comment.moderate'>>()
})
