import { expect, test } from 'vitest'
import { DbError, dbError, isDbError } from '#db/errors.ts'

const coded = (code: string, message = 'm', more: object = {}) => Object.assign(new Error(message), { code, ...more })

test.each([
  ['SQLITE_CONSTRAINT_UNIQUE', 'unique'],
  ['SQLITE_CONSTRAINT_PRIMARYKEY', 'unique'],
  ['23505', 'unique'],
  ['SQLITE_CONSTRAINT_FOREIGNKEY', 'foreign-key'],
  ['23503', 'foreign-key'],
  ['SQLITE_CONSTRAINT_TRIGGER', 'check'],
  ['23514', 'check'],
  ['23502', 'not-null'],
  ['40001', 'retry'],
  ['40P01', 'retry'],
  ['SQLITE_BUSY_SNAPSHOT', 'busy'],
  ['55P03', 'busy'],
  ['SQLITE_FULL', 'full'],
  ['53100', 'full'],
  ['SQLITE_READONLY_DBMOVED', 'read-only'],
  ['25006', 'read-only'],
  ['SQLITE_NOTADB', 'corrupt'],
  ['XX001', 'corrupt'],
  ['57014', 'timeout'],
  ['SQLITE_CANTOPEN', 'unreachable'],
  ['ECONNREFUSED', 'unreachable'],
  ['EPIPE', 'unreachable'],
  ['28P01', 'unreachable'],
  ['SQLITE_IOERR_WRITE', 'io'],
  ['SQLITE_ERROR', 'other'],
])('%s is %s', (code, expected) => {
  expect(dbError(coded(code))).toMatchObject({ name: 'DbError', code: expected })
})

test('the cause is found behind what wraps it, and kept', () => {
  const wrapped = new Error('Failed query', { cause: new Error('again', { cause: coded('23505', 'duplicate key') }) })
  const error = dbError(wrapped)
  expect(error).toMatchObject({ code: 'unique', message: 'unique: duplicate key', cause: wrapped })
})

test('a collision names its columns on both databases', () => {
  expect(dbError(coded('SQLITE_CONSTRAINT_UNIQUE', 'UNIQUE constraint failed: users.email, users.name'))).toMatchObject({
    columns: ['email', 'name'],
  })
  expect(dbError(coded('23505', 'duplicate key', { detail: 'Key (email, name)=(a@example.org, A) already exists.' }))).toMatchObject({
    columns: ['email', 'name'],
  })
})

test('a Postgres error without a word of its own is ours to mend', () => {
  expect(dbError(coded('42P01', 'no such table', { severity: 'ERROR' }))).toMatchObject({ code: 'other' })
})

test('what is not of the database stays as it is', () => {
  const error = new TypeError('x')
  expect(dbError(error)).toBe(error)
  expect(dbError('text')).toBe('text')
  expect(dbError(coded('ERR_INVALID_ARG_TYPE'))).not.toSatisfy(isDbError)
  const known = new DbError('full', 'x')
  expect(dbError(new Error('y', { cause: known }))).toBe(known)
})
