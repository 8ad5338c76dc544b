import { NAME, plain, untitled } from '#db/demo/facts/names.ts'

/** Somebody and an age in years, as the facts or a story have it. */
export type Aged = { name: string; age: number }

const AGE = String.raw`(?<age>\d{1,2})\b(?!,\d)`

/** In the facts: `Name | 52 |` · `Name (52)` · `Name (Νίκος Βαλσαμής, 61, …)` · `Name, died aged 88,`. */
const STATED = [
  String.raw`(?: \([^()|\d]*\))? \| ${AGE} \|`,
  String.raw` \((?:[^()\d]*, )?${AGE}[,;)]`,
  String.raw`(?: \([^()\d]*\))?, (?:died aged )?${AGE}[,;]`,
]

/** In a story: `Name, 39,` · `Name (39)` · `Name, the warden, who is 83` · `Name is 71 and` · `Name, aged 9`. */
const TOLD = [
  String.raw`(?:, | \()${AGE}(?=[,.;)])`,
  String.raw`(?:, (?:the|a|an|his|her) [^,.;\p{Lu}]{1,40})?, who is ${AGE}`,
  String.raw`,? is ${AGE}(?= and\b|[,.;])`,
  String.raw`[^.:;]{0,40}? aged ${AGE}(?! to\b)`,
]

const patterns = (tails: string[]): RegExp[] => tails.map((tail) => new RegExp(`(?<name>${NAME})${tail}`, 'gu'))
const stated = patterns(STATED)
const told = [...patterns(TOLD), new RegExp(`${AGE}-year-old (?<name>${NAME})`, 'gu')]
const ofThePerson = new RegExp(String.raw`\b(?:He|She) is ${AGE}(?= and\b|[,.;]| [a-z]+s\b)`, 'gu')
const name = new RegExp(NAME, 'gu')

/** Everybody whose age a page of facts states. */
export function statedAges(facts: string): Aged[] {
  return matches(plain(facts), stated)
}

/**
 * The ages in a text that are not the person's. A person is known by any of their names; one word alone that is nobody's
 * name is taken for no person. "She is 37" is said of the person named last.
 */
export function wrongAges(text: string, people: Aged[]): Aged[] {
  const words = plain(text)
  return [...matches(words, told), ...pronouns(words, people)].filter(({ name, age }) => {
    const meant = called(name, people)
    if (meant.length === 0) return name.includes(' ')
    return meant.every((person) => person.age !== age)
  })
}

function pronouns(text: string, people: Aged[]): Aged[] {
  return [...text.matchAll(ofThePerson)].flatMap(({ index, groups }) => {
    const named = [...text.slice(0, index).matchAll(name)].map(([each]) => each)
    const last = named.findLast((each) => called(each, people).length > 0)
    return last === undefined ? [] : { name: last, age: Number(groups?.age) }
  })
}

function called(name: string, people: Aged[]): Aged[] {
  const words = untitled(name).split(' ')
  return people.filter((person) => words.every((word) => person.name.split(' ').includes(word)))
}

function matches(text: string, among: RegExp[]): Aged[] {
  const found = among.flatMap((pattern) => [...text.matchAll(pattern)])
  return found.map(({ groups }) => ({ name: groups?.name ?? '', age: Number(groups?.age) }))
}
