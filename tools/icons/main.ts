import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'

/** The paper's icon, a front page: ground and sheet on a square of 32. */
const SHEET = 'M6 6h20v5H6zm0 8h9v2H6zm0 4h9v2H6zm0 4h9v2H6zm11-8h9v10h-9z'
const [INK, PAPER] = ['#121212', '#fff']
const PUBLIC = join(import.meta.dirname, '../../public')

/** Systems cut such an icon to a circle of four fifths: what matters lies within. */
const WITHIN_A_CIRCLE = 0.8

const drawing = (scale: number, style = '') =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">${style}<path class="g" fill="${INK}" d="M0 0h32v32H0z"/>` +
  `<path class="s" fill="${PAPER}" transform="translate(${16 - 16 * scale} ${16 - 16 * scale}) scale(${scale})" d="${SHEET}"/></svg>\n`

async function png(name: string, side: number, scale: number): Promise<void> {
  const density = (72 * side) / 32
  await sharp(Buffer.from(drawing(scale)), { density })
    .resize(side, side)
    .png({ palette: true, colours: 16, effort: 10 })
    .toFile(join(PUBLIC, `${name}.png`))
}

const inTheDark = `<style>@media(prefers-color-scheme:dark){.g{fill:${PAPER}}.s{fill:${INK}}}</style>`
writeFileSync(join(PUBLIC, 'favicon.svg'), drawing(1, inTheDark).replace(' transform="translate(0 0) scale(1)"', ''))
await png('apple-touch-icon', 180, 1)
await png('icon-192', 192, 1)
await png('icon-512', 512, 1)
await png('icon-maskable-512', 512, WITHIN_A_CIRCLE)
