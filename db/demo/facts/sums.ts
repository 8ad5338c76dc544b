import { plain } from '#db/demo/facts/names.ts'

/** `£42,130`: from a thousand pounds up, below which likeness is chance. `604 pupils`, `38 fishing boats`. */
const AMOUNT = /£\d{1,3}(?:,\d{3})+(?:\.\d\d)?|\b\d[\d,]*\d (?:people|pupils|names|souls|fishing boats)\b/g

/** With fewer figures than these, one that is another is chance as well: so many sums are round. */
const MIN_FIGURES = 3

/** The sums and numbers of things in a text, as they are written. */
export function amountsIn(text: string): string[] {
  return plain(text).match(AMOUNT) ?? []
}

/**
 * The amounts in a text that are almost one of `known`, but not quite: one figure is another, or two have changed places.
 * Each with the one that it is near.
 */
export function nearMisses(text: string, known: string[]): { said: string; fact: string }[] {
  const said = amountsIn(text).filter((amount) => !known.includes(amount))
  return [...new Set(said)].flatMap((amount) => {
    const fact = known.find((each) => isNear(amount, each))
    return fact === undefined ? [] : { said: amount, fact }
  })
}

function isNear(one: string, other: string): boolean {
  if (one.length !== other.length) return false
  const apart = [...one].flatMap((figure, i) => (figure === other[i] ? [] : [i]))
  const [first = 0, second = 0] = apart
  if (apart.length === 1) return isExact(one) && isExact(other)
  return apart.length === 2 && one[first] === other[second] && one[second] === other[first]
}

/** £94,000 has two figures that count, 9,400 people four; the boats are so few that every figure tells. */
function isExact(amount: string): boolean {
  const figures = amount.replace(/\D/g, '')
  return amount.endsWith('boats') || (amount.startsWith('£') ? figures.replace(/0+$/, '') : figures).length >= MIN_FIGURES
}
