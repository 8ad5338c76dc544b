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
    p`We have built boats on South Quay for four generations. In the last of them, people have begun to stop at the door. They do not want to buy a boat. They want to know how it is done, and they ask it quietly, as if there were a rule against it.`,
    p`There is no rule. So this year we are building two twelve-foot rowing dinghies with people who have never built anything. You come on ten Saturdays. You work in pairs, with one of us at your elbow. At the end of it each pair launches its boat down our own slip, and rows it away, or sells it back to us at cost.`,
    p`What you will learn:`,
    ul(
      'to sharpen an edge until it frightens you, and to keep it so',
      'to steam a plank, bend it while you count to twenty, and hold your nerve',
      'to fasten with copper, which is two people, two hammers and a conversation',
      'to row, if it turns out that you cannot.',
    ),
    p`What you need is an old jumper. We have the tools and the tea. The larch comes from Upper Pell, 60 years old and felled last winter; you may go and see the stumps.`,
    p`The price is £940 for a pair, with all timber, or £520 if you come alone and take whoever you are given. Two places on each course are free to anyone aged 16 to 21. You do not have to say why. Ask for Annie.`,
    p`*Hobb & Daughter, South Quay, Pellmouth. Open days: every Saturday, from nine until the kettle goes off.*`,
    p`*This article was paid for and written by the advertiser. The* Ledger*’s reporters had no part in it.*`,
  ),
}
