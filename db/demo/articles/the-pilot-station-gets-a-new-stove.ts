import type { DemoArticle } from '#db/demo/types.ts'
import { body, p } from '#db/demo/words.ts'

export const thePilotStationGetsANewStove: DemoArticle = {
  slug: 'the-pilot-station-gets-a-new-stove',
  section: 'community',
  kind: 'story',
  state: 'published',
  kicker: 'Harbour',
  headline: 'The pilot station gets a new stove',
  standfirst: 'It cost £1,015 with the flue. The old one set fire to the tide tables last month.',
  authors: ['tom-okafor'],
  tags: ['harbour'],
  picture: null,
  talkMode: 'open',
  publishedHoursAgo: 203.5,
  body: body(
    p`Pellmouth’s four pilots have a new stove, and it cost £870, and £145 for the flue, and they have paid the £1,015 themselves out of the tea money and a raffle.`,
    p`The old one had stood in the hut at the root of the Mole for longer than anyone working there. It burned driftwood and would burn nothing else, and it drew well enough in a westerly, but with any north in the wind it blew back and the pilot on duty sat outside on the step. Last month a log rolled out and burned most of the tide tables and one end of a bench.`,
    p`“You’d come in wet at four in the morning and it’d take an hour,” said Sally Brand, 39, the senior pilot. “If it lit. You’d be out again by then.” They asked for a grant and were told that a stove is not safety equipment.`,
    p`The new one has a door to it and a handle that you can touch, and it was lit for the first time at five in the morning, before a bulk carrier. The kettle boiled in six minutes. Two of them carried it along the beach road on a hand cart, because the road past the bungalows will not take the van, and Annie Hobb’s lad cut the hole in the roof and would not charge for it.`,
    p`Owen Thackray, a pilot for 31 years, came along to see it and sat in his old place by the wall. Then he went out and sat on the step. There are three of them down to go out tonight, and the old stove is on the slip at Hobb & Daughter for anyone who can use the iron.`,
  ),
}
