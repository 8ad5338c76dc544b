import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { writeSizes } from '#tools/demo-pictures/sizes.ts'
import { print } from '#tools/demo-pictures/press.ts'
import { portrait } from '#tools/demo-pictures/portrait.ts'
import { scenes } from '#tools/demo-pictures/scenes.ts'
import { sitters } from '#tools/demo-pictures/sitters.ts'

/*
 * Draws the demo paper's pictures: node tools/demo-pictures/main.ts [NAME…]; with --sizes, makes the sizes of those that are there.
 * Nothing in them comes from outside this folder, no font either, and no dice is thrown that does not fall alike each time.
 */

const folder = join(import.meta.dirname, '../../db/demo/pictures')
mkdirSync(folder, { recursive: true })
const wanted = process.argv.slice(2)
if (wanted[0] === '--sizes') {
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.webp'))) await writeSizes(join(folder, file))
  process.exit()
}
const portraits = Object.entries(sitters).map(([name, sitter]) => [name, () => portrait(sitter)] as const)
for (const [name, draw] of [...Object.entries(scenes), ...portraits]) {
  if (wanted.length > 0 && !wanted.includes(name)) continue
  const picture = await print(draw())
  const file = join(folder, `${name}.webp`)
  writeFileSync(file, picture)
  await writeSizes(file)
  process.stdout.write(`${name}: ${String(Math.round(picture.length / 1024))} kB\n`)
}
