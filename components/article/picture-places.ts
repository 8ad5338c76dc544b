import { ladderOf, type Ladder } from '#domain/pictures/ladder.ts'

/** How wide a place is as long as the window is narrower than `below` em (the last: from there on). */
type Slot = {
  below?: number
  /** A CSS length, as the style sheets give it. */
  css: string
  /** The same in px at the ends of that range of windows. */
  px: [number, number]
  /** Width to height, where the place cuts what is of another shape. */
  ratio?: number
}

/** Of the style sheets: windows in em (768, 980 and 1140 px), and the page's 12 columns between its gutters, 1.5 em apart. */
const [TABLET, DESKTOP, RAILS] = [48, 61.25, 71.25]
const PAGE = 81.25
const WIDE = 3 / 2

/** `n` of the 12 columns, or a part of them, `gap` em less; px from 980 to 1300. */
function columns(n: number, part = 1, gap = 0): Slot {
  const [share, off] = [(part * n) / 12, part * (0.125 * n + 1.5) + gap]
  const px = (window: number): number => window * share - off * 16
  return { css: `min(${show(100 * share)}vw - ${show(off)}em, ${show(PAGE * share - off)}em)`, px: [px(980), px(1300)], ratio: WIDE }
}

/** A part of the page between its gutters, `gap` em less. @param to the widest window, px */
function part(below: number | undefined, share: number, gap = 0, to = 980): Slot {
  const off = share * 3 + gap
  const css =
    below === undefined
      ? `min(${show(100 * share)}vw - ${show(off)}em, ${show(PAGE * share - off)}em)`
      : `calc(${show(100 * share)}vw - ${show(off)}em)`
  return { ...(below !== undefined && { below }), css, px: [768 * share - off * 16, to * share - off * 16], ratio: WIDE }
}

const show = (n: number): string => String(Math.round(n * 1000) / 1000)
const fixed = (em: number, ratio?: number, below?: number): Slot => ({
  ...{ css: `${String(em)}em`, px: [em * 16, em * 16] },
  ...(ratio !== undefined && { ratio }),
  ...(below !== undefined && { below }),
})

/** The square beside a headline on a phone. */
const SQUARE = fixed(6, 1, TABLET)
const EDGE_TO_EDGE: Slot = { below: TABLET, css: '100vw', px: [320, 767] }
const COLUMN: Slot = { below: TABLET, css: 'calc(100vw - 2em)', px: [288, 735], ratio: WIDE }
/** The article's one column: at most 620 px, and on a phone the gutters beside it. */
const IN_ARTICLE: Slot = { below: TABLET, css: 'min(100vw - 2em, 38.75em)', px: [288, 620] }
const OVER_ARTICLE: Slot = { below: TABLET, css: 'min(100vw, 40.75em)', px: [320, 652] }
const MIDDLE = 'min(100vw, 81.25em) - 25.75em - min(15vw, 13.75em)'
/** From the left rail to the right one. */
const WITH_RAIL = `min(100vw - 23.75em, 57.5em)`
const face = (em: number): Slot[] => [fixed(em, 1)]

/** Every place in which a picture stands. A test in the browser compares them with what the style sheets make of them. */
export const PLACES = {
  /** Of an article. */
  main: [{ ...OVER_ARTICLE, ratio: WIDE }, fixed(38.75, WIDE, RAILS), { css: `calc(${MIDDLE})`, px: [557, 693], ratio: WIDE }],
  column: [IN_ARTICLE, fixed(38.75, undefined, RAILS), { css: `min(${MIDDLE}, 38.75em)`, px: [557, 620] }],
  wide: [IN_ARTICLE, fixed(38.75, undefined, RAILS), { css: 'min(48.75em, 100vw - 23.75em)', px: [760, 780] }],
  full: [OVER_ARTICLE, fixed(38.75, undefined, RAILS), { css: WITH_RAIL, px: [760, 920] }],
  rail: [
    { below: RAILS, css: 'min(100vw - 2em, 20em)', px: [288, 320] },
    { css: 'min(15vw, 13.75em)', px: [171, 220] },
  ],
  gallery: [
    { below: 28.75, css: 'calc(100vw - 2em)', px: [288, 428] },
    { below: TABLET, css: 'min(50vw - 1.375em, 19em)', px: [208, 304] },
    fixed(19, undefined, RAILS),
    { css: `min((${MIDDLE}) / 2 - 0.375em, 19em)`, px: [272, 304] },
  ],
  more: [SQUARE, fixed(38.75, WIDE, RAILS), fixed(18.75, WIDE)],
  /** Of the front page. The emblem is as wide as its shape at that height. */
  emblem: [fixed(2.75, 1, TABLET), fixed(5.5, 1)],
  lead: [
    { ...EDGE_TO_EDGE, ratio: 16 / 9 },
    { ...part(DESKTOP, 2 / 3, 1), ratio: 16 / 9 },
    { ...columns(7), ratio: 16 / 9 },
  ],
  leadOfTwo: [
    { ...EDGE_TO_EDGE, ratio: 16 / 9 },
    { ...part(DESKTOP, 2 / 3, 1), ratio: 16 / 9 },
    { ...columns(8), ratio: 16 / 9 },
  ],
  leadAlone: [{ ...EDGE_TO_EDGE, ratio: 16 / 9 }, { ...part(DESKTOP, (2 / 3) * 0.58, 0.58), ratio: WIDE }, columns(12, 0.58)],
  second: [SQUARE, part(DESKTOP, 1 / 3, 0.5), columns(3)],
  secondOfTwo: [SQUARE, part(DESKTOP, 1 / 3, 0.5), columns(4)],
  /** Of its strips: how many columns the card has, or shares with its words. */
  five: [COLUMN, part(DESKTOP, 1 / 2, 0.75), columns(5)],
  four: [COLUMN, part(DESKTOP, 1 / 2, 0.75), columns(4)],
  three: [SQUARE, part(DESKTOP, 1 / 2, 0.75), columns(3)],
  /** Three abreast, 1.5 em apart. */
  ofRow: [SQUARE, part(DESKTOP, 1 / 3, 1), columns(10, 1 / 3, 1)],
  ofSix: [COLUMN, part(DESKTOP, 0.58), columns(6, 0.58)],
  ofEight: [COLUMN, part(DESKTOP, 0.58), columns(8, 0.58)],
  ofTen: [COLUMN, part(DESKTOP, 0.58), columns(10, 0.58)],
  /** Of a section. */
  opening: [
    { ...EDGE_TO_EDGE, ratio: 16 / 9 },
    { ...part(undefined, 2 / 3, 1, 1300), ratio: 16 / 9 },
  ],
  openingSecond: [SQUARE, part(undefined, 1 / 3, 0.5, 1300)],
  river: [SQUARE, part(DESKTOP, 0.45), columns(8, 0.45)],
  face48: face(3),
  face64: face(4),
  face72: face(4.5),
  face120: face(7.5),
  /** Of the newsroom's list. */
  thumb: [fixed(10)],
} satisfies Record<string, Slot[]>

export type Place = keyof typeof PLACES

/** What a browser chooses from: addresses without their endings, and how wide the picture is to be. */
export type Offer = Ladder & { sizes: string }

/**
 * The few sizes of a picture that a place can need, up to two pixels to a CSS pixel.
 * @returns null for a picture that was not made into sizes
 */
export function offerOf(picture: { src: string; width: number; height: number }, place: Place): Offer | null {
  const ladder = ladderOf(picture)
  if (!ladder) return null
  const slots: Slot[] = PLACES[place]
  const cuts = slots.map((slot) => ({ ...slot, times: timesOf(slot, picture.width / picture.height) }))
  const least = Math.min(...cuts.map(({ px, times }) => px[0] * times))
  const most = Math.max(...cuts.map(({ px, times }) => px[1] * times * 2))
  return {
    ...ladder,
    widths: between(ladder.widths, least, most),
    sizes: cuts
      .map(({ below, css, times }) => `${below === undefined ? '' : `(width < ${String(below)}em) `}${timesLength(css, times)}`)
      .join(', '),
  }
}

/** A place that cuts a picture's sides off shows it wider than the place is. */
const timesOf = ({ ratio }: Slot, shape: number): number =>
  ratio !== undefined && shape > ratio * 1.01 ? Math.round((shape / ratio) * 100) / 100 : 1

const timesLength = (css: string, times: number): string => (times === 1 ? css : `calc(${String(times)} * ${css})`)

/** From the first width that is enough for the least to the first that is enough for the most. */
function between(widths: number[], least: number, most: number): number[] {
  const from = widths.findIndex((width) => width >= least)
  const to = widths.findIndex((width) => width >= most)
  return from < 0 ? widths.slice(-1) : widths.slice(from, to < 0 ? undefined : to + 1)
}
