import { expect, test } from 'vitest'
import { demoPaper } from '#db/demo/demo-paper.ts'
import { passagesOf } from '#db/demo/facts/passages.ts'
import { pictures } from '#db/demo/pictures.ts'
import { body, correction, figure, p, quote } from '#db/demo/words.ts'

const [article] = demoPaper.articles
const [comment] = demoPaper.comments
if (!article || !comment) throw new Error('The demo paper is empty')

const made = passagesOf({
  ...demoPaper,
  articles: [
    {
      ...article,
      slug: 'made-up',
      body: body(
        p`One *Anwen* Tait.((A note.))`,
        quote('A neighbour', 'Two.'),
        figure(pictures.northMole, 'wide'),
        correction(1, 'clarification', 'Was wrong.'),
      ),
      corrections: [{ hoursAgo: 1, severity: 'clarification', text: 'Was wrong too.' }],
      updates: [{ hoursAgo: 1, headline: 'Later', author: 'tom-okafor', body: body(p`Three.`) }],
    },
  ],
  comments: [{ ...comment, id: 'made-up-1', source: 'Four.' }],
})
const said = (where: string): string[] => made.filter((each) => each.where === where).map(({ text }) => text)

test('a story is read in all its parts, a paragraph whole', () => {
  const { alt, caption } = pictures.northMole
  expect(said('made-up')).toEqual(
    expect.arrayContaining([
      article.headline,
      article.standfirst,
      article.kicker,
      'One Anwen Tait.',
      'A note.',
      'A neighbour',
      'Two.',
      alt,
      caption,
      'Later',
      'Three.',
    ]),
  )
})

test('comments, pages, writers and accounts are read', () => {
  expect(said('made-up-1')).toEqual(['Four.'])
  expect(said('privacy')).toContain('What we know about you')
  expect(said('tom-okafor')).toContain('Harbour correspondent')
  expect(said('paper')).toContain('Dilys Marrable')
})

test('keys and addresses are not', () => {
  const words = made.map(({ text }) => text)
  for (const unread of ['made-up', 'tom-okafor', article.section, 'paragraph', pictures.northMole.src]) expect(words).not.toContain(unread)
})

test('corrections are told apart', () => {
  expect(made.filter(({ isCorrection }) => isCorrection).map(({ text }) => text)).toEqual(['Was wrong.', 'Was wrong too.'])
})
