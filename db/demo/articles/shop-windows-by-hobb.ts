import type { DemoArticle } from '#db/demo/types.ts'
import { body, p, ul } from '#db/demo/words.ts'

export const shopWindowsByHobb: DemoArticle = {
  slug: 'shop-windows-by-hobb',
  section: 'community',
  kind: 'sponsored',
  state: 'published',
  kicker: 'Paid for by Hobb & Daughter, boatbuilders',
  headline: 'Shopfronts surveyed, mended and built by Hobb & Daughter',
  standfirst: 'Hobb & Daughter survey, mend and build shopfronts for Fish Quay and the old town. The first look is free.',
  authors: [],
  tags: ['the-quay'],
  picture: null,
  talkMode: 'closed',
  publishedHoursAgo: 147.5,
  body: body(
    p`Nine of the 23 shopfronts on Fish Quay were built by Hobb & Daughter. The oldest is of 1896 and was made for a sailmaker. Its glass has been changed four times. Its frame is the first one.`,
    p`Shopfronts on the Quay fail in the same way as boats. Salt water gets into the wood at the foot, behind the paint, and cannot get out. By the time that a sill feels soft under the thumb it has been soft for three years.`,
    p`We will come and look. A survey takes twenty minutes, with a lamp and a spike, and you have the result on one sheet of paper. There is no charge, and you may show the paper to any other joiner. After that, if you wish:`,
    ul(
      'a new sill in oak, fitted: from £180',
      'a sash taken out, eased, corded and hung again: from £95',
      'a whole front in larch, straight or bowed, glazed and primed: from £2,400, in about six weeks.',
    ),
    p`We work on weekdays from seven and are off the pavement by ten, before most shops are busy. During the weekend trial on the Quay we bring what we need by handcart. Work ordered before this year’s Herring Fair will be painted, two coats, at no extra charge, in any colour that the council allows.`,
    p`We can show you finished fronts at numbers 9, 12 and 17.`,
    p`*Hobb & Daughter, South Quay, Pellmouth. Ask for Annie.*`,
    p`*Advertisement. The words and the prices are those of Hobb & Daughter, who paid for this space; nobody on the staff of the* Ledger *wrote or edited it.*`,
  ),
}
