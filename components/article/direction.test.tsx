import { expect, it } from 'vitest'
import { ArticleBody } from '#components/article/body/body.tsx'
import { Card } from '#components/article/card.tsx'
import { markup } from '#components/testing/markup.ts'
import { aCard, site } from '#components/testing/paper.fixture.ts'
import type { Block, Inline, Paragraph } from '#domain/body/types.ts'
import { translator } from '#messages/translate.ts'

const ARABIC = 'المجلس يصوّت يوم الثلاثاء'
const ENGLISH = 'The council votes on Tuesday'

const card = (language: string, headline: string) =>
  markup(
    <Card
      card={aCard(0, { headline, standfirst: headline })}
      size="large"
      standfirst
      site={{ ...site, language }}
      t={translator(language)}
    />,
  )
const directions = (html: string) => [...html.matchAll(/<(\w+)(?= [^>]*dir="(\w+)")/g)].map(([, tag, dir]) => `${tag ?? ''} ${dir ?? ''}`)

it('states the direction of a headline and a standfirst that run against the page, and of no other', () => {
  expect(directions(card('en', ARABIC))).toEqual(['h3 rtl', 'p rtl'])
  expect(directions(card('ar', ENGLISH))).toEqual(['h3 ltr', 'p ltr'])
  expect(directions(card('en', ENGLISH))).toEqual([])
  expect(directions(card('ar', ARABIC))).toEqual([])
})

it('does so for whatever holds words in a body', () => {
  const content: Inline[] = [{ type: 'text', text: ARABIC }]
  const p: Paragraph = { type: 'paragraph', content }
  const blocks: Block[] = [
    p,
    { type: 'heading', attrs: { level: 2 }, content },
    { type: 'bulletList', content: [{ type: 'listItem', content: [p] }] },
    { type: 'blockquote', attrs: { cite: '' }, content: [p] },
    { type: 'pullQuote', attrs: { cite: '' }, content: [{ type: 'text', text: ARABIC }] },
    { type: 'keyPoints', content: [p] },
  ]
  const show = (language: string) =>
    markup(<ArticleBody body={{ version: 1, content: blocks }} t={translator(language)} language={language} timeZone="UTC" />)
  expect(directions(show('en'))).toEqual(['p', 'h2', 'ul', 'p', 'blockquote', 'p', 'figure', 'ul'].map((tag) => `${tag} rtl`))
  expect(directions(show('ar'))).toEqual([])
})
