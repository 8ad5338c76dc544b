import { pictures } from '#db/demo/pictures.ts'
import type { DemoArticle } from '#db/demo/types.ts'
import { body, p, pull } from '#db/demo/words.ts'

export const oldBess: DemoArticle = {
  slug: 'old-bess-fails-her-test',
  section: 'news',
  kind: 'story',
  state: 'published',
  kicker: 'South Quay',
  headline: 'Old Bess is safe for ten years but will not turn again for less than £210,000',
  standfirst:
    'Engineers have tapped the 1911 steam crane from foot to jib and found three bad places. The council has £40,000 put by for her.',
  authors: ['tom-okafor'],
  tags: ['harbour', 'history', 'council'],
  picture: pictures.oldBess,
  talkMode: 'open',
  publishedHoursAgo: 210,
  body: body(
    p`It would take about £210,000 to make Old Bess turn again, engineers have told the council. If she is painted, they say, the steam crane on South Quay can stand safely for ten more years.`,
    p`The council’s reserve for her holds £40,000, which is grants, two bequests and the takings of a tea stall that ran for eleven summers.`,
    p`The engineers went up her on ropes with hammers and sounded her, leg and jib and ring, and all morning you could hear it along South Quay, *tink, tink, tink*, up one side and down the other. In three places it went *tunk*, and in those more than half of the iron has gone. One is at the foot of the jib, one is in the ring that she used to turn on, and one is in the chimney, where it does not matter.`,
    p`She was built in 1911, stands 22 metres high and could lift 15 tonnes. The last thing she lifted was a boiler for the net works, in 1974, and then the fire was drawn. It was five years after that that her restoration was first put to the council.`,
    pull('People say she’s doing nothing. She’s eighty ton, stood there. You try it.', 'Arnold Pym, formerly of the coal cranes'),
    p`Arnold Pym, 84, worked her as a boy and came down to watch them. “Foot of the jib, I could have told them that,” he said. “It’s where the wet sits. People say she’s doing nothing. She’s eighty ton, stood there. You try it.”`,
    p`Bernard Skaife, the chandler, would like a boat hoist in her place. She takes the light from his window from two until four, and the small boats have to go up to the Coal Berth to be lifted, and he loses the custom. “I’ve nothing against her,” he said. “It’s forty feet of quay, that’s all. In the best place on it.”`,
    p`A class from the primary school had stopped to draw her and was packing up its crayons, and the three engineers coiled down their ropes and put them in the van.`,
    p`The report was published yesterday. The council will have it in its budget meeting, at the same sitting as the winter ferry.`,
  ),
}
