import { setText, type Block, type Run } from '#domain/sharing/draw/set-text.ts'
import { shared } from '#lib/shared.ts'

/** Whether a sign can be drawn, by type and sign: asked once a process. */
const known = () => shared('share-letters', () => new Map<string, boolean>())

/** What the paper's own type surely has, and what leaves no ink. */
const SURE = /^[\u0020-\u007E\u00A0-\u00FF‘’“”–—…\p{Cf}\p{Z}\p{Cc}]$/u
const LETTER = /[\p{L}\p{N}]/u
/** As long as a headline may be. */
const LONGEST = 300
const INK = /[^\p{M}\p{C}\p{Z}]/u

/**
 * Runs as far as they can be drawn on this machine. A mark or sign for which no font has a picture is left out.
 * @returns null where a letter is missing, or nothing is left: boxes in its place would say nothing
 */
export async function drawable(runs: Run[]): Promise<Run[] | null> {
  const kept: Run[] = []
  for (const run of runs) {
    let text = ''
    for (const sign of [...run.text.toWellFormed().normalize('NFC')].slice(0, LONGEST)) {
      if (await hasGlyph(sign, run.type)) text += sign
      else if (LETTER.test(sign)) return null
    }
    if (INK.test(text)) kept.push({ ...run, text })
  }
  return kept.length > 0 ? kept : null
}

async function hasGlyph(sign: string, type: Run['type']): Promise<boolean> {
  if (SURE.test(sign)) return true
  const key = type + sign
  let has = known().get(key)
  if (has === undefined) known().set(key, (has = await isInFont(sign, type)))
  return has
}

/** Pango draws a box around the code of what no font has; in it the code's four or six digits. */
async function isInFont(sign: string, type: Run['type']): Promise<boolean> {
  const of = (text: string) => setText([{ text, type, colour: '#000000' }], { size: 40 })
  const drawn = await of(sign).catch(() => null)
  const box = await of(sign.length > 1 ? '\u{F0000}' : '\uE83A')
  return drawn !== null && !(drawn.width === box.width && Math.abs(drawn.height - box.height) <= 1 && isFramed(drawn))
}

/** Whether ink runs along all four sides. */
function isFramed({ data, width, height }: Block): boolean {
  const isInked = (x: number, y: number) => (data[(y * width + x) * 4 + 3] ?? 0) > 0
  const columns = Array.from({ length: width }, (_, x) => x)
  const left = columns.findIndex((x) => isInked(x, height >> 1))
  const across = columns.slice(Math.max(left, 0)).every((x) => isInked(x, 0) && isInked(x, height - 1))
  return left >= 0 && across && Array.from({ length: height }, (_, y) => y).every((y) => isInked(left, y) && isInked(width - 1, y))
}
