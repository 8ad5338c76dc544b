import { EMBLEM } from '#db/demo/pictures.ts'
import type { DemoSite, DemoTag } from '#db/demo/types.ts'

export const site: DemoSite = {
  name: 'The Harbour Ledger',
  tagline: 'Pellmouth, Hallsay and the coast between, told straight since 1868',
  language: 'en-GB',
  timeZone: 'Europe/London',
  contact: 'desk@harbour-ledger.example',
  emblem: EMBLEM,
  sections: [
    { slug: 'news', name: 'News', colour: 'news' },
    { slug: 'opinion', name: 'Opinion', colour: 'opinion' },
    { slug: 'sport', name: 'Sport', colour: 'sport' },
    { slug: 'culture', name: 'Culture', colour: 'culture' },
    { slug: 'life', name: 'Life', colour: 'life' },
    { slug: 'community', name: 'Community', colour: 'community' },
  ],
}

export const tags: DemoTag[] = [
  { slug: 'council', name: 'Council' },
  { slug: 'harbour', name: 'Harbour' },
  { slug: 'courts', name: 'Courts' },
  { slug: 'school', name: 'School' },
  { slug: 'ferry', name: 'The ferry' },
  { slug: 'refit', name: 'Follow the refit' },
  { slug: 'the-quay', name: 'The Quay' },
  { slug: 'hallsay', name: 'Hallsay' },
  { slug: 'mole', name: 'The North Mole' },
  { slug: 'ropewalkers', name: 'The Ropewalkers' },
  { slug: 'football', name: 'Football' },
  { slug: 'rowing', name: 'Rowing' },
  { slug: 'music', name: 'Music' },
  { slug: 'history', name: 'History' },
  { slug: 'food', name: 'Food' },
  { slug: 'gardens', name: 'Gardens' },
  { slug: 'letters', name: 'Letters' },
]
