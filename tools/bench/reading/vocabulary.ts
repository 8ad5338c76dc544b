/** Different words of a large paper's archive, names among them. */
const WORDS = 60_000
/** Draws to choose from: a table of that many makes one draw one look-up. */
const DRAWS = 1 << 18

const HEADS = [
  'b',
  'br',
  'c',
  'ch',
  'd',
  'dr',
  'f',
  'fl',
  'g',
  'gr',
  'h',
  'k',
  'l',
  'm',
  'n',
  'p',
  'pr',
  'r',
  's',
  'st',
  't',
  'tr',
  'v',
  'w',
]
const VOWELS = ['a', 'e', 'i', 'o', 'u', 'ai', 'ea', 'oo']
const TAILS = ['', 'l', 'n', 'r', 's', 't', 'nd', 'ck', 'm']

/** Numbers between 0 and 1, the same for the same seed. */
export type Chance = () => number

/** Mulberry32. */
export function chance(seed: number): Chance {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

export type Vocabulary = {
  /** Commonest first. The n-th is read half as often as the one at n/2, as in any language. */
  words: string[]
  /** Some words, each drawn as often as it is common. */
  draw: (count: number) => string[]
}

/** An invented language with the proportions of a real one. */
export function vocabularyOf(random: Chance): Vocabulary {
  const words = inventWords(random)
  const table = drawTable(words.length)
  const one = () => words[table[Math.floor(random() * DRAWS)] ?? 0] ?? ''
  return { words, draw: (count) => Array.from({ length: count }, one) }
}

/** Common words are short. */
function inventWords(random: Chance): string[] {
  const pick = (from: string[]) => from[Math.floor(random() * from.length)] ?? ''
  const words = new Set<string>()
  while (words.size < WORDS) {
    const syllables = words.size < 60 ? 1 : words.size < 2_000 ? 2 : 3
    words.add(Array.from({ length: syllables }, () => pick(HEADS) + pick(VOWELS) + pick(TAILS)).join(''))
  }
  return [...words]
}

/** Ranks, each as often as its share: Zipf's law. */
function drawTable(words: number): Uint32Array {
  const table = new Uint32Array(DRAWS)
  let total = 0
  for (let rank = 1; rank <= words; rank++) total += 1 / rank
  let filled = 0
  let sum = 0
  for (let rank = 1; rank <= words; rank++) {
    sum += 1 / rank / total
    for (const end = Math.round(sum * DRAWS); filled < end; filled++) table[filled] = rank - 1
  }
  return table
}
