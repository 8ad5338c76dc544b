import { FAMILIES, loadFonts } from '#domain/sharing/draw/fonts.ts'
import { withSharp } from '#domain/pictures/files/with-sharp.ts'

/** A run of text in one type. `colour` is `#rrggbb`. */
export type Run = { text: string; type: keyof typeof FAMILIES; colour: string }

/** Sizes in px. `width` is where lines break: without it there is one. `leading` is a part of the font's own, `tracking` of the size. */
export type Setting = {
  size: number
  width?: number
  leading?: number
  tracking?: number
  breaksWords?: boolean
  isToTheLeft?: boolean
}

/** Set text as pixels: four bytes each, as wide and high as its ink. */
export type Block = { data: Buffer; width: number; height: number }

/** Weights and slants by which a system's font stands in for what the paper's type lacks. */
const STYLE: Record<Run['type'], string> = {
  headline: 'weight="semibold"',
  opinion: 'weight="light"',
  writer: 'style="italic"',
  plain: 'weight="semibold"',
}

/** What a shaper reads as the direction of a line, where its first letter would say something else. */
const [LEFT_TO_RIGHT, RIGHT_TO_LEFT] = ['\u200E', '\u200F']

/** Sets text in the paper's type. The words are people's: nothing in them is taken for markup. @throws when the disk is full */
export async function setText(runs: Run[], setting: Setting): Promise<Block> {
  await loadFonts()
  const { size, width, leading = 1, tracking = 0, breaksWords = false, isToTheLeft = false } = setting
  const spans = runs.map(({ text, type, colour }) => {
    return `<span font_family="${FAMILIES[type]}" ${STYLE[type]} foreground="${colour}">${escaped(text)}</span>`
  })
  // Pango counts in 1,024ths of a point.
  const spacing = `letter_spacing="${Math.round(tracking * size * 1024)}" line_height="${leading.toFixed(2)}"`
  const text = `<span ${spacing}>${isToTheLeft ? RIGHT_TO_LEFT : LEFT_TO_RIGHT}${spans.join(' ')}</span>`
  const font = `${FAMILIES.plain}, ${String(size)}`
  const lines = width === undefined ? {} : { width, wrap: breaksWords ? ('word-char' as const) : ('word' as const) }
  // At 72 dots an inch a point is a pixel.
  const set = withSharp()({ text: { text, font, dpi: 72, rgba: true, ...lines } })
  const { data, info } = await set.raw().toBuffer({ resolveWithObject: true })
  return { data, width: info.width, height: info.height }
}

/** Without what no line of a headline holds; Pango's markup is XML, and takes no control characters. */
const escaped = (text: string): string =>
  text
    .toWellFormed()
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}]+/gu, ' ')
    .replace(/[&<>]/g, (c) => `&#${String(c.charCodeAt(0))};`)
