import type { DemoArticle } from '#db/demo/types.ts'
import { body, p, pull } from '#db/demo/words.ts'

export const giveTheQuayBack: DemoArticle = {
  slug: 'give-the-quay-back',
  section: 'opinion',
  kind: 'opinion',
  state: 'published',
  kicker: 'Opinion',
  headline: 'Forty-two parked cars have the best view in Pellmouth. They never look up',
  standfirst: 'The weekend trial has shown us what Fish Quay is for. Make it last all week, and all year.',
  authors: ['owen-thackray'],
  tags: ['the-quay', 'council'],
  picture: null,
  talkMode: 'open',
  publishedHoursAgo: 52,
  body: body(
    p`For 31 years I brought ships into this harbour. The first thing that a master from the far side of the world said to me, as we came past the light and the town opened up, was some version of: how lovely. The second was: what are all those cars doing?`,
    p`I never had an answer. I would like to offer one now, late, to any of those gentlemen who may take the *Ledger*. They are waiting, captain. Each of them is waiting for somebody who is in a shop for eleven minutes. There are 42 of them, and while they wait they have the finest seat on the coast, and they face the wrong way.`,
    p`Four weekends ago the council put out some planters and a man called Neville, and closed Fish Quay to them from ten until six. I went down on the first morning prepared for the worst, because I had read our letters page. I expected tumbleweed, bankrupts, possibly wolves. I found a child drawing a whale. It was life-size; she had started it at the chandler’s and was somewhere near the dorsal fin by the Capstan. Her father was sitting on the edge of the harbour with his feet over the water, as every boy in this town used to and as none of them has been able to do since 1971 without being reversed into.`,
    p`I am told that trade is down. I have asked by how much, and been given four figures by four shopkeepers, of which two were larger than the whole. A master who reported his draught to me in that spirit would have been left outside until he had measured it. I do not doubt that a Saturday without cars frightens a person whose rent is due. But I walked the length of the Quay at noon and counted heads, as a pilot counts buoys. On the last ordinary Saturday that I had any note of there were 118 people on the pavement. Last Saturday there were 291. Some of them must have been carrying money.`,
    pull('Each of them is waiting for somebody who is in a shop for eleven minutes.', 'Owen Thackray'),
    p`Then there is the serious objection, and it deserves a serious answer. My friend Bernard Skaife, who sells rope, says that nobody carries an outboard motor home on a bus. He is right. Let the vans in before ten. Give the six spaces by the market to people who cannot walk, and I mean give, without a meter. Put a trolley at each end, as they do at airports, and a boy to push it. If a harbour that has unloaded 300 tonnes of herring before breakfast cannot get one outboard motor as far as Custom House Lane, then we should give up and become a golf course.`,
    p`The parking earns £58,000 a year. I notice that this sum has already been promised to the ferry, the Mole, the school roof and the hanging baskets, each time with the air of a man who has just found it in his other trousers. It is the hardest-working money in Northmere. But ask what it is the rent *of*. It is what we charge for the use of the one piece of Pellmouth that everybody who has ever left it can draw from memory. At £58,000 a year for 42 places it comes to three pounds and seventy-eight pence a day each. We would be ashamed to let a beach hut at that price.`,
    p`When I was a boy my grandmother used to say that she was going down to *see the Quay*. She did not mean to buy anything on it. It was a thing that one saw, and was seen on, and at the end of the week you dressed for it. I do not ask for that. I have seen what I own.`,
    p`I ask the council for one vote. Leave the planters. Keep Neville. Let us see the Quay.`,
  ),
}
