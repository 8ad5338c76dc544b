/**
 * The widths in which a picture is kept, px. They are what the look's columns need at one and two pixels to a CSS pixel, at
 * most half as much again from step to step: 96 and 160 for faces (48 to 72 px) and the squares of phone cards, 320 for
 * those squares cut from 3:2, and the rail; 480 and 640 for columns of cards and the article's 620; 800 and 1080 for phones
 * from edge to edge; 1440 and 1920 for 620 (twice 1240), the front's lead (722) and what runs over the whole width (920).
 */
export const LADDER = [96, 160, 320, 480, 640, 800, 1080, 1440, 1920] as const

/** A step that is nearly as wide as the picture itself saves nobody anything. */
const WORTH_A_STEP = 1.1

/** What is taller than this in its largest size is kept narrower: WebP ends at 16,383, and no page shows so much of one. */
const MAX_HEIGHT = 8_000

/** The letter stands for this ladder: other widths take another letter, so that an address always tells which files there are. */
const FOLDER = 'p'
const SRC = new RegExp(`^/media/${FOLDER}/([0-9a-f]{24})/(\\d{1,4})\\.jpg$`)

/** The kinds of file of each width, best first; every browser shows the last. */
export const FORMATS = ['avif', 'webp', 'jpg'] as const
export type Format = (typeof FORMATS)[number]

/** Where a picture's sizes lie, how wide they are, px, ascending, and in which kinds of file. */
export type Ladder = { folder: string; widths: number[]; formats: readonly Format[] }

/**
 * The demo paper's drawings come with the program: in few sizes and one kind of file, beside the drawing itself, which
 * browsers take that do not know it. 736 is a phone of 360 px at two pixels to one, or 412 at 1.75, and the front’s lead at one.
 */
const DEMO_LADDER = [96, 160, 320, 480, 736, 1200] as const
export const DEMO_FORMATS = ['avif'] as const satisfies readonly Format[]
const DEMO_SRC = /^(\/media\/demo\/[a-z-]+)\.webp$/

/** The largest width in which a picture of this size is kept, px. It is never enlarged. */
export const largestWidth = (width: number, height: number): number =>
  Math.max(1, Math.min(LADDER.at(-1) ?? width, width, Math.floor((MAX_HEIGHT * width) / height)))

/** Every width of a picture whose largest is this, px, ascending. */
export const widthsUpTo = (largest: number): number[] => [...LADDER.filter((width) => width * WORTH_A_STEP <= largest), largest]

/** The name of a file's folder below the media folder. @param hash SHA-256 of the file that came in, hexadecimal */
export const folderOf = (hash: string): string[] => [FOLDER, hash.slice(0, 24)]

/** The address that stories name: the largest JPEG. */
export const srcOf = (hash: string, width: number): string => `/media/${folderOf(hash).join('/')}/${String(width)}.jpg`

/** Which sizes there are of a stored picture, from its address and width alone; null for one that was not made into sizes. */
export function ladderOf({ src, width }: { src: string; width: number }): Ladder | null {
  const demo = DEMO_SRC.exec(src)?.[1]
  if (demo !== undefined) return { folder: `${demo}/`, widths: demoWidths(width), formats: DEMO_FORMATS }
  const largest = Number(SRC.exec(src)?.[2] ?? 0)
  return largest > 0 ? { folder: src.slice(0, src.lastIndexOf('/') + 1), widths: widthsUpTo(largest), formats: FORMATS } : null
}

/** The widths of a drawing that is this wide itself, px, ascending. */
export const demoWidths = (width: number): number[] => DEMO_LADDER.filter((each) => each < width)
