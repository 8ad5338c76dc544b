import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { message } from '../bootstrap/messages.mjs'
import { filesBelow, gzipSize } from './sizes.mjs'
import { styleSizes } from './style-sizes.mjs'

const KB = 1000
/**
 * CSS of the heaviest page of each group, gzip, each file by itself; readers get a page's files as one, which is a fifth less. An
 * article of 115 kB in all has 78 kB of fonts and 3 of scripts. Below the floor, styles were lost on the way.
 */
const STYLES = { '(paper)': [3 * KB, 14 * KB], '(account)': [1 * KB, 12 * KB], admin: [1 * KB, 14 * KB] }
/** Our scripts in public/, gzip: what every page loads, and what some fetch when the page is there (live stories, offline reading). */
const SCRIPTS = { page: { names: ['theme.js', 'reader.js'], ceiling: 3 * KB }, later: { ceiling: 10 * KB } }
const FONTS = { count: 2, bytes: 65 * KB }
/** Prerendered by Next itself, shown when everything else failed, and free of our data. */
const PRERENDERED = ['/_global-error']

/**
 * What a build must keep to: size budgets, no prerendered page, no source map.
 * @param {string} folder the project's, built
 * @returns {{ problems: string[], figures: string[] }} sentences
 */
export function checkBuild(folder) {
  const problems = []
  const figures = []
  const hold = (isKept, key, values) => {
    figures.push(message(`${key}.figure`, values))
    if (!isKept) problems.push(message(`${key}.broken`, values))
  }
  holdStyles(folder, hold)
  holdScripts(folder, hold)
  holdFonts(folder, hold)
  const pages = prerenderedPages(folder)
  hold(pages.length === 0, 'budget.prerendered', { pages: pages.join(', ') || '–' })
  const maps = filesBelow(join(folder, '.next', 'static')).filter((file) => file.endsWith('.map'))
  hold(maps.length === 0, 'budget.maps', { count: maps.length })
  return { problems, figures }
}

function holdStyles(folder, hold) {
  const sizes = styleSizes(folder)
  for (const [group, [floor, ceiling]] of Object.entries(STYLES)) {
    const bytes = sizes[group] ?? 0
    hold(bytes >= floor && bytes <= ceiling, 'budget.styles', { group, bytes, floor, ceiling })
  }
}

function holdScripts(folder, hold) {
  const files = filesBelow(join(folder, 'public')).filter((file) => file.endsWith('.js'))
  const isOfPage = (file) => SCRIPTS.page.names.includes(basename(file))
  const weigh = (some, { ceiling }, names) => {
    const bytes = some.reduce((sum, file) => sum + gzipSize(file), 0)
    hold(bytes <= ceiling, 'budget.scripts', { names, bytes, ceiling })
  }
  weigh(files.filter(isOfPage), SCRIPTS.page, 'that every page loads')
  weigh(
    files.filter((file) => !isOfPage(file)),
    SCRIPTS.later,
    'that come later',
  )
}

function holdFonts(folder, hold) {
  const { app } = read(folder, 'server/next-font-manifest.json')
  const files = [...new Set(Object.values(app).flat())]
  const bytes = files.reduce((sum, file) => sum + readFileSync(join(folder, '.next', file)).length, 0)
  hold(files.length <= FONTS.count && bytes <= FONTS.bytes, 'budget.fonts', {
    files: files.length,
    bytes,
    count: FONTS.count,
    ceiling: FONTS.bytes,
  })
}

const prerenderedPages = (folder) => {
  const { routes, dynamicRoutes } = read(folder, 'prerender-manifest.json')
  return [...Object.keys(routes), ...Object.keys(dynamicRoutes)].filter((page) => !PRERENDERED.includes(page))
}

const read = (folder, file) => JSON.parse(readFileSync(join(folder, '.next', file), 'utf8'))
