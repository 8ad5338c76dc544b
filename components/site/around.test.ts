import { expect, it } from 'vitest'
import { around } from '#components/site/around.ts'
import { t } from '#components/testing/paper.fixture.ts'

it('splits a sentence where an element is to stand', () => {
  expect(around(t, 'article.updated', 'time')).toEqual(['Updated ', ''])
  expect(around(t, 'comment.thread.on', 'headline')).toEqual(['Readers on “', '”'])
})

it('fills the other placeholders', () => {
  expect(around(t, 'article.correction.dated', 'time', { kind: 'Correction' })).toEqual(['Correction, ', ''])
})
