import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { SECTION_COLOURS } from '#db/schema/site.ts'

const css = readFileSync(new URL('../../app/styles/tokens.css', import.meta.url), 'utf8')

type Pair = { light: string; dark: string }

const pairs = (name: string, text: string): Pair => {
  const [, light = '', dark = ''] = new RegExp(`--${name}: light-dark\\((#\\w+), (#\\w+)\\)`).exec(text) ?? []
  return { light, dark }
}
const token = (name: string) => pairs(name, css)
const section = (name: string) => pairs('section', css.slice(css.indexOf(`[data-section='${name}']`)))

/** WCAG 2.2, relative luminance of an sRGB colour. */
function luminance(hex: string): number {
  const digits = hex.length === 4 ? [...hex.slice(1)].map((d) => d + d) : (hex.slice(1).match(/../g) ?? [])
  const [r = 0, g = 0, b = 0] = digits.map((d) => {
    const c = parseInt(d, 16) / 255
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

function contrast(a: string, b: string): number {
  const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x)
  return (high + 0.05) / (low + 0.05)
}

describe.each(['light', 'dark'] as const)('colours, %s', (theme) => {
  it.each(['ink', 'secondary', 'accent', 'link'])('%s is read on the ground and on tint', (name) => {
    for (const ground of ['ground', 'tint']) expect(contrast(token(name)[theme], token(ground)[theme])).toBeGreaterThanOrEqual(4.5)
  })

  it.each(SECTION_COLOURS)('the label of %s is read on the ground, and on tint', (name) => {
    expect(contrast(section(name)[theme], token('ground')[theme])).toBeGreaterThanOrEqual(5.1)
    expect(contrast(section(name)[theme], token('tint')[theme])).toBeGreaterThanOrEqual(4.5)
  })

  it('shows where a control ends', () => {
    for (const ground of ['ground', 'tint']) expect(contrast(token('control')[theme], token(ground)[theme])).toBeGreaterThanOrEqual(3)
  })
})
