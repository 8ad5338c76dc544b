import { shared } from '#lib/shared.ts'
import arAccount from '#messages/ar/account.json' with { type: 'json' }
import arApi from '#messages/ar/api.json' with { type: 'json' }
import arArticle from '#messages/ar/article.json' with { type: 'json' }
import arComment from '#messages/ar/comment.json' with { type: 'json' }
import arEdge from '#messages/ar/edge.json' with { type: 'json' }
import arForm from '#messages/ar/form.json' with { type: 'json' }
import arLive from '#messages/ar/live.json' with { type: 'json' }
import arModeration from '#messages/ar/moderation.json' with { type: 'json' }
import arPicture from '#messages/ar/picture.json' with { type: 'json' }
import arSearch from '#messages/ar/search.json' with { type: 'json' }
import arSite from '#messages/ar/site.json' with { type: 'json' }
import arStory from '#messages/ar/story.json' with { type: 'json' }
import account from '#messages/en/account.json' with { type: 'json' }
import admin from '#messages/en/admin.json' with { type: 'json' }
import api from '#messages/en/api.json' with { type: 'json' }
import article from '#messages/en/article.json' with { type: 'json' }
import comment from '#messages/en/comment.json' with { type: 'json' }
import edge from '#messages/en/edge.json' with { type: 'json' }
import form from '#messages/en/form.json' with { type: 'json' }
import importing from '#messages/en/import.json' with { type: 'json' }
import live from '#messages/en/live.json' with { type: 'json' }
import moderation from '#messages/en/moderation.json' with { type: 'json' }
import operating from '#messages/en/operating.json' with { type: 'json' }
import picture from '#messages/en/picture.json' with { type: 'json' }
import pictures from '#messages/en/pictures.json' with { type: 'json' }
import search from '#messages/en/search.json' with { type: 'json' }
import site from '#messages/en/site.json' with { type: 'json' }
import story from '#messages/en/story.json' with { type: 'json' }
import { formatter, type MessageValues, type Sentences } from '#messages/format.ts'

export type { MessageValues }

const english = {
  ...account,
  ...admin,
  ...api,
  ...article,
  ...comment,
  ...edge,
  ...form,
  ...importing,
  ...live,
  ...moderation,
  ...operating,
  ...picture,
  ...pictures,
  ...search,
  ...site,
  ...story,
}

/** What readers, members and the newsroom see; the command line and the log speak English. */
const arabic: Partial<Record<MessageKey, string>> = {
  ...arAccount,
  ...arApi,
  ...arArticle,
  ...arComment,
  ...arEdge,
  ...arForm,
  ...arLive,
  ...arModeration,
  ...arPicture,
  ...arSearch,
  ...arSite,
  ...arStory,
}

export type MessageKey = keyof typeof english
/** A sentence of the catalogue with its placeholders filled. */
export type Translate = (key: MessageKey, values?: MessageValues) => string

/** Language → sentences. A language that lacks one falls back to English. */
const catalogues: Record<string, Partial<Record<MessageKey, string>>> = { en: english, ar: arabic }

const sentencesIn = (language: string): Record<MessageKey, string> => ({ ...english, ...catalogues[language.split('-')[0] ?? ''] })

/** The catalogue in a language (BCP 47): `en-GB` finds `en`, an unknown language English. */
export const translator = (language: string): Translate =>
  shared(`messages.${language}`, () => formatter({ language, byKey: sentencesIn(language) }))

/** The sentences whose keys begin with one of `prefixes`, for a component that speaks in the browser. */
export function sentences(language: string, ...prefixes: string[]): Sentences {
  const chosen = Object.entries(sentencesIn(language)).filter(([key]) => prefixes.some((p) => key.startsWith(p)))
  return { language, byKey: Object.fromEntries(chosen) }
}

/** Whether the catalogue has a sentence for a key made from a code, such as `reason.spam`. */
export const hasMessage = (key: string): key is MessageKey => key in english
