import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { IntlMessageFormat } from 'intl-messageformat'
import { describe, expect, it } from 'vitest'
import { translator } from '#messages/translate.ts'

type Elements = ReturnType<IntlMessageFormat['getAst']>
type Element = Elements[number]
type Catalogue = Record<string, string>

/** The parser's numbers for what a sentence is made of. */
const LITERAL = 0
const NUMBER = 2
const SELECT = 5
const PLURAL = 6
const POUND = 7

/** What only whoever runs the paper reads, on the command line or in the log. */
const OPERATORS = ['admin.json', 'import.json', 'operating.json', 'pictures.json']
const isForReaders = (key: string) => !key.startsWith('edge.start.')

function read(language: string): Catalogue {
  const folder = join(import.meta.dirname, language)
  const files = readdirSync(folder).filter((file) => !OPERATORS.includes(file))
  const entries = files.flatMap((file) => Object.entries(JSON.parse(readFileSync(join(folder, file), 'utf8')) as Catalogue))
  return Object.fromEntries(entries.filter(([key]) => isForReaders(key)))
}

const english = read('en')
const arabic = read('ar')
const keys = Object.keys(arabic)

const astOf = (sentence: string, language: string): Elements =>
  new IntlMessageFormat(sentence, language, undefined, { ignoreTag: true }).getAst()

/** Every part of a sentence, those inside plurals and selections too. */
function* partsOf(elements: Elements): Generator<Element> {
  for (const element of elements) {
    yield element
    if ('options' in element) for (const option of Object.values(element.options)) yield* partsOf(option.value)
  }
}

/** What a sentence is filled with: `name`, `count: number`, `mode: a|b|other`. A plural is a number. */
function placeholders(sentence: string, language: string): string[] {
  const found = [...partsOf(astOf(sentence, language))].flatMap((part) => {
    if (part.type === LITERAL || part.type === POUND || !('value' in part)) return []
    if (part.type === SELECT) return [`${part.value}: ${Object.keys(part.options).toSorted().join('|')}`]
    return [part.type === NUMBER || part.type === PLURAL ? `${part.value}: number` : part.value]
  })
  return [...new Set(found)].toSorted()
}

it('says in Arabic everything that readers, members and the newsroom see', () => {
  expect(keys.toSorted()).toEqual(Object.keys(english).toSorted())
  expect(keys.filter((key) => (arabic[key] ?? '').trim() === '')).toEqual([])
})

it('is filled with the same in both languages', () => {
  const filled = (catalogue: Catalogue, language: string) =>
    Object.fromEntries(keys.map((key) => [key, placeholders(catalogue[key] ?? '', language)]))
  expect(filled(arabic, 'ar')).toEqual(filled(english, 'en'))
})

it('has every form that Arabic has for a number', () => {
  const forms = new Intl.PluralRules('ar').resolvedOptions().pluralCategories.toSorted()
  expect(forms).toHaveLength(6)
  const lacking = keys.filter((key) =>
    [...partsOf(astOf(arabic[key] ?? '', 'ar'))].some(
      // What names one number, such as `=1`, tells numbers apart and does not count.
      (part) => part.type === PLURAL && !('=1' in part.options) && Object.keys(part.options).toSorted().join() !== forms.join(),
    ),
  )
  expect(lacking).toEqual([])
})

it('is written with the signs of Arabic', () => {
  const foreign = keys.filter((key) =>
    [...partsOf(astOf(arabic[key] ?? '', 'ar'))].some((part) => part.type === LITERAL && /[؀-ۿ] ?[,;?“”]/.test(part.value)),
  )
  expect(foreign).toEqual([])
})

describe('translator', () => {
  it('finds a language whatever its region, and says in English what it lacks', () => {
    const t = translator('ar-EG')
    expect(t('site.menu')).toBe('القائمة')
    expect(t('test.start', { name: 'x' })).toBe('== x')
    expect(translator('nl')('site.menu')).toBe('Menu')
  })

  it('counts as the language and its region do', () => {
    const count = (language: string) => [0, 1, 2, 3, 11, 100].map((n) => translator(language)('article.comments', { count: n }))
    expect(count('ar')).toEqual(['لا تعليقات', 'تعليق واحد', 'تعليقان', '3 تعليقات', '11 تعليقًا', '100 تعليق'])
    expect(count('ar-EG')).toEqual(['لا تعليقات', 'تعليق واحد', 'تعليقان', '٣ تعليقات', '١١ تعليقًا', '١٠٠ تعليق'])
    expect(translator('ar-EG')('site.pages.status', { page: 2, pages: 12 })).toBe('الصفحة ٢ من ١٢')
  })
})
