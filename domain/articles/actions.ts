'use server'

import { action } from '#domain/access/action.ts'
import { autosaveDraft } from '#domain/articles/autosave-draft.ts'
import { breakNews } from '#domain/articles/breaking/break-news.ts'
import { discardDraft } from '#domain/articles/discard-draft.ts'
import { addBlock, changeBlock, removeBlock } from '#domain/articles/live/write-block.ts'
import { blockInput, removeBlockInput } from '#domain/articles/live/schema.ts'
import { storyHref } from '#domain/articles/edit/story-href.ts'
import { submitStory } from '#domain/articles/edit/submit-story.ts'
import { autosaveInput, breakingInput, discardInput, storyInput } from '#domain/articles/schema.ts'
import { now } from '#lib/clock.ts'
import { ok } from '#lib/result.ts'

export const storyAction = action({
  access: 'writer',
  limit: 'story',
  input: storyInput,
  run: submitStory,
  then: ({ href }) => href,
  alwaysRedirect: true,
})

export const autosaveAction = action({
  access: 'writer',
  limit: 'autosave',
  input: autosaveInput,
  run: autosaveDraft,
  then: ({ article }) => (article ? storyHref(article) : '/admin/articles/new'),
})

export const discardDraftAction = action({
  access: 'writer',
  limit: 'story',
  input: discardInput,
  async run(ctx, { article }) {
    const discarded = await discardDraft(ctx, article)
    return discarded.ok ? ok({ href: storyHref(article, 'discarded', now().getTime()) }) : discarded
  },
  then: ({ href }) => href,
  alwaysRedirect: true,
})

export const breakingAction = action({
  access: 'editor',
  limit: 'story',
  input: breakingInput,
  async run(ctx, input) {
    const done = await breakNews(ctx, input)
    return done.ok ? ok({ href: storyHref(input.article, done.value.isUp ? 'broken' : 'ended', now().getTime()) }) : done
  },
  then: ({ href }) => href,
  alwaysRedirect: true,
})

export const blockAction = action({
  access: 'writer',
  limit: 'story',
  input: blockInput,
  run: (ctx, input) => (input.block === '' ? addBlock(ctx, input) : changeBlock(ctx, input)),
  then: ({ article, deed }) => `${storyHref(article, deed, now().getTime())}#live`,
})

export const removeBlockAction = action({
  access: 'writer',
  limit: 'story',
  input: removeBlockInput,
  run: removeBlock,
  then: ({ article, deed }) => `${storyHref(article, deed, now().getTime())}#live`,
})
