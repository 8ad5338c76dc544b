import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { demoPaper } from '#db/demo/demo-paper.ts'
import { namesOfFacts } from '#tools/spelling/names.mjs'

const ROOT = join(import.meta.dirname, '../..')
const AMERICAN = 'color harbor center realize organized theater gray neighbor traveled mold plow'
const BRITISH = 'colour harbour centre realise organised theatre grey neighbour travelled mould plough'

/** Files of a made-up project with the same configuration, each with the words that are wrong in it. */
const FILES: Record<string, [text: string, wrong: string]> = {
  'db/demo/articles/american.ts': [`p\`It’s ${AMERICAN}; ${BRITISH}.\``, AMERICAN],
  'db/demo/articles/slips.ts': [`p\`‘Teh’ one. Don’t recieve\`, { slug: 'teh-end' }, 'He isn’t teh one'`, 'Teh recieve teh'],
  'db/demo/comments/names.ts': ['`Stonewick, Βαλσαμής and *Stonewikc*.\\n\\nnot stonewick`', 'Stonewikc stonewick'],
  'messages/en/made-up.json': ['{ "a.teh": "{count, plural, one {# replie} other {# replies}}" }', 'replie'],
  'docs/made-up.md': ['A `teh` and a teh.\n\n    teh\n\n```\nteh\n```\n\n[word](teh)', 'teh'],
  'lib/made-up.ts': ['// teh, API\n/** A color. `teh` */\nconst teh = 1', 'teh color'],
}

const folder = mkdtempSync(join(tmpdir(), 'broadsheet-spelling-'))
const found = check()

afterAll(() => {
  rmSync(folder, { recursive: true })
})

test.each(Object.entries(FILES))('what is wrong in %s is found, and nothing else', (file, [, wrong]) => {
  expect(found.filter((each) => each.file === file).map(({ word }) => word)).toEqual(wrong.split(' '))
})

test('names are the words of the facts that have a capital', () => {
  expect(namesOfFacts('| Mahmoud el-Shazly | 43 | bosun; Amélie, Market Cross |')).toEqual([
    'Mahmoud',
    'Shazly',
    'Amélie',
    'Market',
    'Cross',
  ])
})

test.each(['paper', 'program'])('the words of %s.txt stand in order, and each once', (name) => {
  const words = wordsOf(name)
  expect(words).toEqual([...new Set(words)].toSorted((a, b) => a.localeCompare(b, 'en')))
})

test('each word of paper.txt is used in the paper', () => {
  const used = JSON.stringify(demoPaper).toLowerCase()
  expect(wordsOf('paper').filter((word) => !used.includes(word.toLowerCase()))).toEqual([])
})

function check(): { file: string; word: string }[] {
  for (const shared of ['node_modules', 'tools']) symlinkSync(join(ROOT, shared), join(folder, shared))
  copyFileSync(join(ROOT, 'cspell.config.js'), join(folder, 'cspell.config.js'))
  for (const [file, [text]] of Object.entries(FILES)) {
    mkdirSync(join(folder, dirname(file)), { recursive: true })
    writeFileSync(join(folder, file), text)
  }
  const args = [join(ROOT, 'node_modules/.bin/cspell'), 'lint', '--no-progress', '--no-summary', ...Object.keys(FILES)]
  const { stdout } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' })
  const lines = stdout.matchAll(/^(?<file>[^:]+):.* \((?<word>.*)\)$/gm)
  return [...lines].map(({ groups }) => ({ file: groups?.file ?? '', word: groups?.word ?? '' }))
}

function wordsOf(name: string): string[] {
  const lines = readFileSync(join(ROOT, 'tools/spelling', `${name}.txt`), 'utf8').split('\n')
  return lines.flatMap((line) => line.replace(/#.*/, '').trim() || [])
}
