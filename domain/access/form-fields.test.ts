import { expect, test } from 'vitest'
import { formFields, formFile } from '#domain/access/form-fields.ts'

function form(...entries: [string, string | Blob][]): FormData {
  const data = new FormData()
  for (const [name, value] of entries) {
    if (typeof value === 'string') data.append(name, value)
    else data.append(name, value)
  }
  return data
}

test('of a field sent twice the first counts', () => {
  expect(formFields(form(['comment', 'first'], ['to', '/'], ['comment', 'second'], ['comment', '']))).toEqual({ comment: 'first', to: '/' })
})

test('an empty first one counts too', () => {
  expect(formFields(form(['reason', ''], ['reason', 'spam']))).toEqual({ reason: '' })
})

test('files and the framework’s fields are left out', () => {
  expect(formFields(form(['$ACTION_ID_1', ''], ['$ACTION_KEY', 'k'], ['comment', new Blob(['x'])], ['key', 'k']))).toEqual({ key: 'k' })
})

test('names that objects have by themselves are names', () => {
  const fields = formFields(form(['constructor', 'x'], ['toString', 'y'], ['__proto__', 'z']))
  expect(Object.entries(fields)).toEqual([
    ['constructor', 'x'],
    ['toString', 'y'],
  ])
  expect(Object.getPrototypeOf(fields)).toBe(Object.prototype)
})

test.each([undefined, null, 'comment=x', [['comment', 'x']], { comment: 'x' }, 1])('%j is no form and has no fields', (given) => {
  expect(formFields(given)).toEqual({})
})

test('a file is what was chosen in the field of that name; words and an empty file are none', () => {
  const data = form(['file', new Blob(['x'])], ['words', 'x'], ['none', new Blob([])])
  expect(formFile(data, 'file')?.size).toBe(1)
  for (const name of ['words', 'none', 'other']) expect(formFile(data, name), name).toBeNull()
  for (const form of [null, {}, [], 'file']) expect(formFile(form, 'file')).toBeNull()
})
