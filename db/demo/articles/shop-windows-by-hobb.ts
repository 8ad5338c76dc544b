import type { DemoArticle } from '#db/demo/types.ts'
import { body, p, ul } from '#db/demo/words.ts'

export const shopWindowsByHobb: DemoArticle = {
  slug: 'shop-windows-by-hobb',
  section: 'community',
  kind: 'sponsored',
  state: 'published',
  kicker: 'Paid for by Hobb & Daughter, boatbuilders',
  headline: 'A shop window is a boat that stays where it is',
  standfirst: 'Hobb & Daughter survey, mend and build shopfronts for Fish Quay and the old town. The first look is free.',
  authors: [],
  tags: ['the-quay'],
  picture: null,
  talkMode: 'closed',
  publishedHoursAgo: 147.5,
  body: body(
    p`Nine of the 23 shopfronts on Fish Quay came out of our shed. The oldest was built in 1896, for a sailmaker who wanted daylight and could not pay for it in money. The glass has been changed four times. The frame has not been changed at all.`,
    p`We are boatbuilders, and we came to windows because they asked for the same thing. Salt water gets into wood where it cannot get out: at the foot, behind the paint, where nobody looks. By the time that a sill feels soft under your thumb it has been soft for three years.`,
    p`So we will come and look. We bring a lamp and a spike, take twenty minutes, and write down what we find on one sheet of paper. There is no charge for this, and you may show the paper to any other joiner you like. After that, if you wish:`,
    ul(
      'a new sill in oak, fitted: from £180',
      'a sash taken out, eased, corded and hung again: from £95',
      'a whole front in larch, straight or bowed, glazed and primed: from £2,400, in about six weeks.',
    ),
    p`We work on weekdays from seven, and are off the pavement by ten. During the weekend trial on the Quay our handcart needs no parking space. Whatever is ordered before this year’s Herring Fair will be painted, two coats, in any colour that the council allows.`,
    p`*Hobb & Daughter, South Quay, Pellmouth. Ask for Annie, or shout.*`,
    p`*Advertisement. The words and the prices are those of Hobb & Daughter, who paid for this space; nobody on the staff of the* Ledger *wrote or edited it.*`,
  ),
}
