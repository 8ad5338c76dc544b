import { Ajv, type ValidateFunction } from 'ajv'
import ajvFormats from 'ajv-formats'

/*
 * What schema.org and Google's pages on structured data ask of each type that the paper prints: which properties it must
 * have, and of which form they are.
 */

const text = { type: 'string', minLength: 1 }
const url = { type: 'string', format: 'uri', pattern: '^https?://' }
const instant = { type: 'string', format: 'date-time' }
const whole = { type: 'integer', minimum: 0 }
const ref = (name: string) => ({ $ref: `#/definitions/${name}` })
const someOf = (items: object) => ({ type: 'array', minItems: 1, items })
const thing = (types: string | string[], required: string[], properties: Record<string, object>) => ({
  type: 'object',
  required: ['@type', ...required],
  properties: { '@type': { enum: [types].flat() }, '@id': url, ...properties },
  additionalProperties: false,
})

const posting = {
  headline: text,
  url,
  mainEntityOfPage: url,
  inLanguage: text,
  description: text,
  datePublished: instant,
  dateModified: instant,
  author: { anyOf: [someOf(ref('person')), ref('paperByName')] },
  publisher: ref('paper'),
  image: someOf(ref('image')),
}
const POSTING = ['headline', 'url', 'mainEntityOfPage', 'datePublished', 'dateModified', 'author', 'publisher', 'image', 'inLanguage']

const definitions = {
  image: thing('ImageObject', ['url', 'width', 'height'], {
    ...{ url, width: { type: 'string', pattern: '^[1-9]\\d*$' }, height: { type: 'string', pattern: '^[1-9]\\d*$' }, creditText: text },
  }),
  person: thing('Person', ['name', 'url'], {
    name: text,
    url,
    jobTitle: text,
    image: url,
    description: text,
    worksFor: ref('paperByName'),
  }),
  paperByName: thing('NewsMediaOrganization', ['name', 'url'], { name: text, url }),
  paper: thing('NewsMediaOrganization', ['@id', 'name', 'url', 'logo', 'correctionsPolicy'], {
    ...{ name: text, url, slogan: text, logo: ref('image'), publishingPrinciples: url, ethicsPolicy: url, ownershipFundingInfo: url },
    ...{ correctionsPolicy: url, contactPoint: ref('contact') },
  }),
  contact: {
    ...thing('ContactPoint', ['contactType'], { contactType: text, email: { type: 'string', format: 'email' }, url }),
    anyOf: [{ required: ['email'] }, { required: ['url'] }],
  },
  comment: thing('Comment', ['author', 'dateCreated', 'text', 'url'], {
    ...{ url, dateCreated: instant, text, comment: someOf(ref('comment')) },
    author: thing('Person', ['name'], { name: text }),
  }),
  correction: thing('CorrectionComment', ['text', 'datePublished'], { text, datePublished: instant }),
  article: thing(
    ['NewsArticle', 'OpinionNewsArticle', 'AnalysisNewsArticle', 'AdvertiserContentArticle'],
    [...POSTING, 'articleSection', 'isAccessibleForFree', 'wordCount', 'commentCount', 'interactionStatistic'],
    {
      ...posting,
      ...{ articleSection: text, keywords: someOf(text), isAccessibleForFree: { const: true }, wordCount: whole, commentCount: whole },
      correction: someOf(ref('correction')),
      interactionStatistic: thing('InteractionCounter', ['interactionType', 'userInteractionCount'], {
        ...{ interactionType: thing('CommentAction', [], {}), userInteractionCount: whole },
      }),
      comment: { type: 'array', items: ref('comment') },
    },
  ),
  live: thing('LiveBlogPosting', [...POSTING, 'coverageStartTime', 'liveBlogUpdate'], {
    ...posting,
    ...{ coverageStartTime: instant, coverageEndTime: instant },
    liveBlogUpdate: {
      type: 'array',
      items: thing('BlogPosting', ['url', 'headline', 'datePublished', 'author', 'articleBody'], {
        ...{ url, headline: { type: 'string' }, datePublished: instant, dateModified: instant, author: posting.author },
        articleBody: { type: 'string' },
      }),
    },
  }),
  page: thing(['WebPage', 'AboutPage', 'ContactPage'], ['name', 'url', 'publisher', 'datePublished'], {
    ...{ name: text, url, inLanguage: text, description: text, datePublished: instant, dateModified: instant, publisher: ref('paper') },
  }),
  breadcrumbs: thing('BreadcrumbList', ['itemListElement'], {
    itemListElement: {
      ...someOf(thing('ListItem', ['position', 'name', 'item'], { position: { type: 'integer', minimum: 1 }, name: text, item: url })),
      minItems: 2,
    },
  }),
  profile: thing('ProfilePage', ['mainEntity'], { url, name: text, inLanguage: text, mainEntity: ref('person') }),
  site: thing('WebSite', ['name', 'url', 'publisher', 'potentialAction'], {
    ...{ name: text, url, inLanguage: text, publisher: { type: 'object', required: ['@id'], properties: { '@id': url } } },
    potentialAction: thing('SearchAction', ['target', 'query-input'], {
      target: thing('EntryPoint', ['urlTemplate'], { urlTemplate: { type: 'string', pattern: '^https?://.*\\{search_term_string\\}' } }),
      'query-input': { const: 'required name=search_term_string' },
    }),
  }),
  list: thing('CollectionPage', ['name', 'url', 'mainEntity'], {
    ...{ name: text, url, inLanguage: text, isPartOf: thing('WebSite', ['name', 'url'], { name: text, url }) },
    mainEntity: thing('ItemList', ['itemListElement'], {
      itemListElement: { type: 'array', items: thing('ListItem', ['position', 'url'], { position: whole, name: text, url }) },
    }),
  }),
}

const TOP = ['article', 'live', 'page', 'breadcrumbs', 'profile', 'site', 'list', 'paper'] as const

let check: ValidateFunction | undefined

/** What is wrong with a page's structured data, one line each. */
export function dataFaults(data: unknown): string[] {
  check ??= compiled()
  return check(data) ? [] : (check.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ''}`)
}

function compiled(): ValidateFunction {
  const ajv = new Ajv({ allErrors: true, strict: true, strictRequired: false, strictTypes: false, discriminator: false })
  ajvFormats(ajv)
  return ajv.compile({
    definitions,
    type: 'object',
    required: ['@context', '@graph'],
    additionalProperties: false,
    properties: { '@context': { const: 'https://schema.org' }, '@graph': someOf({ oneOf: TOP.map(ref) }) },
  })
}
