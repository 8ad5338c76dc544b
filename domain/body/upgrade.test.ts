import { describe, expect, test } from 'vitest'
import { readBody } from '#domain/body/read-body.ts'
import { upgradeBody } from '#domain/body/upgrade.ts'
import type { UpgradeStep } from '#domain/body/upgrade.ts'

const paragraph = (text: string) => ({ type: 'paragraph', content: [{ type: 'text', text }] })

/** Invented: version −1 was lines of text, version 0 had paragraphs named `p`. */
const chain: Record<number, UpgradeStep> = {
  [-1]: (content) => content.map((text) => ({ type: 'p', text })),
  0: (content) => content.map((node) => paragraph(typeof node === 'object' && node && 'text' in node ? String(node.text) : '?')),
}

describe('upgradeBody', () => {
  test('an old body passes every step from its version on', () => {
    const current = { version: 1, content: [paragraph('The harbour')] }
    expect(upgradeBody({ version: -1, content: ['The harbour'] }, chain)).toEqual({ ok: true, value: current })
    expect(upgradeBody({ version: 0, content: [{ type: 'p', text: 'The harbour' }] }, chain)).toEqual({ ok: true, value: current })
    expect(upgradeBody(current, chain)).toEqual({ ok: true, value: current })
  })

  test('what a step makes is checked', () => {
    const broken = { 0: () => [{ type: 'p' }] }
    expect(upgradeBody({ version: 0, content: [] }, broken)).toMatchObject({
      error: { code: 'body-invalid', values: { path: 'content.0.type' } },
    })
  })

  test('a version outside the chain is named', () => {
    expect(upgradeBody({ version: 2, content: [] })).toEqual({
      ok: false,
      error: { code: 'body-too-new', values: { version: 2, known: 1 } },
    })
    expect(upgradeBody({ version: 0, content: [] })).toEqual({
      ok: false,
      error: { code: 'body-too-old', values: { version: 0, known: 1 } },
    })
    expect(upgradeBody({ version: NaN, content: [] })).toMatchObject({ error: { code: 'body-invalid', values: { path: 'version' } } })
  })
})

describe('readBody', () => {
  test('a current body is taken as it is', () => {
    const stored = { version: 1, content: [paragraph('The harbour')] }
    expect(readBody(stored)).toBe(stored)
  })

  test('a newer one is refused in plain words', () => {
    expect(() => readBody({ version: 7, content: [] })).toThrow('version 7 cannot be read: body-too-new {"version":7,"known":1}')
  })
})
