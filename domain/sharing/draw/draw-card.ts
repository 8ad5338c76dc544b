import type { OverlayOptions } from 'sharp'
import type { SectionColour } from '#db/schema/site.ts'
import { withSharp } from '#domain/pictures/files/with-sharp.ts'
import { cut } from '#domain/sharing/draw/cut.ts'
import { drawable } from '#domain/sharing/draw/letters.ts'
import { setHeadline } from '#domain/sharing/draw/set-headline.ts'
import { setLine } from '#domain/sharing/draw/set-line.ts'
import type { Block, Run } from '#domain/sharing/draw/set-text.ts'
import { CARD_SIZE } from '#domain/sharing/share-card.ts'
import type { ShareCard } from '#domain/sharing/types.ts'
import { directionOf, otherDirection } from '#lib/direction.ts'

/** Colours of the look's light ground; the style sheet's tokens say the same. */
const INK = '#121212'
const SECONDARY = '#5a5a5a'
const RULE = '#d6d3cb'
const SECTIONS: Record<SectionColour, string> = {
  ...{ news: '#a3120a', opinion: '#b34100', sport: '#00629b', culture: '#7a5a14', life: '#8a2a5b', community: '#1f6b3f' },
}

/** Pixels. Pictures of links are shown at half their size and less, so everything is twice as large as on a page. */
const MARGIN = 56
const PICTURE = 540
const SECTION_RULE = 8
const LINE = 30
const [TOP, TOP_WITHOUT_SECTION, FOOT, GAP] = [142, 100, 104, 24]
const LARGEST = { alone: 100, beside: 72 }

/** Where the words stand, and from which side their lines begin. */
type Column = { left: number; right: number; isToTheLeft: boolean }
/** What of them can be drawn here. */
type Words = { headline: Run[] | null; above: Run[] | null; paper: Run[] | null }

/** Draws the picture by which a page is shared: a JPEG. @throws when the disk is full */
export async function drawCard(card: ShareCard): Promise<Buffer> {
  const words = await wordsOf(card)
  const { width, height } = CARD_SIZE
  const isWordless = !words.headline && !words.paper
  const part = isWordless ? width : PICTURE
  const picture = card.picture && (await cut(card.picture, { width: part, height }))
  const isToTheLeft = directionOf(card.language) === 'rtl'
  const side = picture ? part : 0
  const column = { left: MARGIN + (isToTheLeft ? side : 0), right: width - MARGIN - (isToTheLeft ? 0 : side), isToTheLeft }
  const parts = [
    ...(picture ? [{ input: picture.data, raw: picture.info, left: isToTheLeft ? 0 : width - part, top: 0 }] : []),
    ...(picture && isWordless ? [] : await set(card, words, column)),
  ]
  return withSharp()({ create: { width, height, channels: 3, background: '#fff' } })
    .composite(parts)
    .jpeg({ quality: 80, chromaSubsampling: '4:4:4', mozjpeg: true })
    .toBuffer()
}

async function wordsOf({ headline, writer, isOpinion, section, label, colour, paper }: ShareCard): Promise<Words> {
  const run = (text: string, type: Run['type'], inColour: string): Run[] => (text ? [{ text, type, colour: inColour }] : [])
  const sectionColour = colour ? SECTIONS[colour] : INK
  return {
    headline: await drawable([...run(headline, isOpinion ? 'opinion' : 'headline', INK), ...run(writer, 'writer', INK)]),
    above: await drawable([...run(section, 'plain', sectionColour), ...run(label && `\u2002${label}`, 'plain', SECONDARY)]),
    paper: await drawable(run(paper, 'plain', INK)),
  }
}

/** A rule in the section's colour, its name, the headline, and at the foot the paper's name, which stands in for a headline too. */
async function set(card: ShareCard, { headline, above, paper }: Words, column: Column): Promise<OverlayOptions[]> {
  const { language, colour } = card
  const foot = CARD_SIZE.height - FOOT
  const top = above ? TOP : TOP_WITHOUT_SECTION
  const { isToTheLeft } = column
  const width = column.right - column.left
  const line = async (runs: Run[], y: number) => place(await setLine(runs, { width, height: 2 * LINE }, LINE, isToTheLeft), column, y)
  const large = headline ?? paper?.map((run): Run => ({ ...run, type: 'headline' }))
  const box = { width, height: foot - GAP - top }
  const turned = headline && otherDirection(card.headline, language)
  const largest = width > CARD_SIZE.width / 2 ? LARGEST.alone : LARGEST.beside
  return [
    bar(column, MARGIN, SECTION_RULE, colour ? SECTIONS[colour] : INK),
    ...(above ? [await line(above, MARGIN + SECTION_RULE + 20)] : []),
    ...(large ? [place(await setHeadline(large, box, largest, (turned ?? directionOf(language)) === 'rtl'), column, top)] : []),
    ...(paper && headline ? [bar(column, foot, 1, RULE), await line(paper, foot + GAP)] : []),
  ]
}

/** Against the side on which the column's lines begin. */
function place({ data, width, height }: Block, { left, right, isToTheLeft }: Column, top: number): OverlayOptions {
  return { input: data, raw: { width, height, channels: 4 }, left: isToTheLeft ? right - width : left, top }
}

const bar = ({ left, right }: Column, top: number, height: number, background: string): OverlayOptions => ({
  input: { create: { width: right - left, height, channels: 3, background } },
  ...{ left, top },
})
