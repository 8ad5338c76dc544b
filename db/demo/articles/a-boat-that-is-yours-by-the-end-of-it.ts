import type { DemoArticle } from '#db/demo/types.ts'
import { body, p, ul } from '#db/demo/words.ts'

export const aBoatThatIsYours: DemoArticle = {
  slug: 'a-boat-that-is-yours-by-the-end-of-it',
  section: 'life',
  kind: 'sponsored',
  state: 'published',
  kicker: 'Paid for by Hobb & Daughter, boatbuilders',
  headline: 'A boat that is yours by the end of it',
  standfirst:
    'Ten Saturdays, two pairs of hands and a stack of larch: Hobb & Daughter open their shed on South Quay to people who have never held a plane.',
  authors: [],
  tags: ['harbour'],
  picture: null,
  talkMode: 'closed',
  publishedHoursAgo: 110,
  body: body(
    p`Hobb & Daughter have built boats on South Quay for four generations. People often stop at the door of the shed to watch, and many of them ask how it is done. This year we are teaching it.`,
    p`We are building two twelve-foot rowing dinghies with people who have never built anything. You come on ten Saturdays. You work in pairs, with one of us beside you. At the end each pair launches its boat down our own slip and rows it away, or sells it back to us at cost.`,
    p`What you will learn:`,
    ul(
      'to sharpen a plane and a chisel, and to keep them sharp',
      'to steam a plank, bend it and clamp it before it cools',
      'to fasten planks with copper nails, which takes two people',
      'to row, if you cannot already.',
    ),
    p`Bring old clothes and flat shoes. We have the tools and the tea. The larch comes from Upper Pell, 60 years old and felled last winter.`,
    p`The price is £940 for a pair, with all timber, or £520 if you come alone and share with somebody else. Two places on each course are free to anyone aged 16 to 21. You do not have to give a reason. The first course has one pair of places left and the second has four. Ask for Annie.`,
    p`*Hobb & Daughter, South Quay, Pellmouth. Open days: every Saturday, from nine to one.*`,
    p`*This article was paid for and written by the advertiser. The* Ledger*’s reporters had no part in it.*`,
  ),
}
