import type { DemoArticle } from '#db/demo/types.ts'
import { body, p, ul } from '#db/demo/words.ts'

/** Scheduled: no reader may see "Candlewick" in it before its hour. Tests look for "three hundred lanterns". */
export const herringFair: DemoArticle = {
  slug: 'herring-fair-candlewick-procession',
  section: 'culture',
  kind: 'story',
  state: 'published',
  kicker: 'Herring Fair',
  headline: 'Three hundred lanterns and a new herring: the Candlewick Procession has its route',
  standfirst:
    'The fair’s committee has settled the quarrel about the hill. The fish, which is eleven metres long, will be carried up it backwards.',
  authors: ['nell-bridgewood'],
  tags: ['history', 'the-quay'],
  picture: null,
  talkMode: 'open',
  publishedHoursAgo: -30,
  body: body(
    p`The Candlewick Procession, which opens this year’s Herring Fair, will go up Kiln Lane and not down it. The committee took its decision at the third time of asking, by a show of lanterns.`,
    p`For 90 years the great paper herring has been carried from the chapel to the water. This time it goes from the water to the chapel, because the new one, which pupils of Lantern Road School have made out of willow and the sails of a wrecked dinghy, is eleven metres long, hinged in four places, and could not be held back on the slope when it was tried. A greenhouse was damaged, and has been paid for.`,
    p`The change will alter what one hears. In other years the choir led, and its sound was gone round the corner before the lanterns came; now the singers walk backwards, behind the fish and facing it, and the narrow part of the lane, where the houses are tallest, will give them their second line.`,
    p`The order of march is as follows:`,
    ul(
      'the youngest apprentice in the town with one candle, who this year is Corin Ashby, of 9 Fish Quay',
      'the herring, tail first, with a crew of twenty-six',
      'the Fishermen’s Choir, walking backwards, so as to face it',
      'three hundred lanterns, and anybody who can carry one.',
    ),
    p`Lanterns are to be had from the Net Loft for £3, or may be made from anything that has held jam. Electric lights are allowed, though the committee would rather see flame.`,
    p`The procession leaves Swan Steps when it is dark enough to see it, a rule that is older than the town’s agreement about clocks. People on the Stairs are asked to leave room in the middle for the fish.`,
  ),
}
