import type { DemoArticle } from '#db/demo/types.ts'
import { body, h2, p } from '#db/demo/words.ts'

export const aLaneOfColdWater: DemoArticle = {
  slug: 'a-lane-of-cold-water',
  section: 'sport',
  kind: 'story',
  state: 'published',
  kicker: 'The Mole Swim',
  headline: 'The end of the Mole is shut, and its swimmers are offered a lane instead',
  standfirst:
    'Four lengths in flat water come to 960 metres. The Swim is 970, and goes round a light; there are people who mind about both.',
  authors: ['dev-rathore'],
  tags: ['mole', 'harbour'],
  picture: null,
  talkMode: 'open',
  publishedHoursAgo: 106.5,
  body: body(
    p`The Mole Swim cannot go round the light this year. The harbour master has offered it a lane on the inside of the breakwater instead, and its committee has nine days to say yes or no.`,
    p`Gwen Sallow keeps the whistle of the Mole Swim in her bread bin, with the list of everybody who has ever had to be pulled out. The list begins in 1931. There are 64 names on it, and hers is there twice.`,
    p`“Near enough all of them,” she said, running a finger down, “went up the seaward steps.”`,
    p`Those steps are in the outer 100 metres of the breakwater, which the harbour board roped off last week, when its divers had been down to look at the foot of the wall. The board will not say what they found until it has a price for it. Meanwhile nobody may stand there, and nobody may land.`,
    p`The Swim is five weeks away. Its course runs from North Shore beach along the outside of the Mole, round the green light and home on the inside: 970 metres. Last year 186 people started, in water of 11 degrees, and 179 finished. Eighteen marshals with poles stood along the wall, six of them on the part that is closed.`,
    p`A swimmer who stops can be reached with a pole, Mrs Sallow reckons, in ten seconds. From a boat in a swell it is nearer a minute. She is 59 and has swum it 34 times. “You don’t want a minute,” she said.`,
    h2`The lane`,
    p`What the harbour master proposes is a lane. It would lie on the inside of the wall, between the stone and a row of 80 net floats, from the root of the Mole to a buoy at 240 metres. Four lengths make 960. Every marshal could stand on sound masonry.`,
    p`“I can give them calm water and I can give them ladders,” said Aileen Garrick. “I’ll put an ambulance on the stones if they want it. I can’t give them the light.”`,
    p`It is the light that people swim for. Colin Frayle, a plasterer of 58, has been round it 22 times. “You come past the end and the whole town’s there, all at once, with the sun on it, and you’ve stopped feeling your feet. I’m not getting in the sea to look at the same wall four times over. I look at walls all week.”`,
    p`He and 43 others have signed a letter that asks for a wider course, 60 metres clear of the light, with skiffs in place of the six marshals. It would come to 1,090 metres. Captain Garrick has refused it. “If I’m wrong about that wall I’ll say sorry, and they can go round it next year,” she said. “If I’m right I don’t want a hundred and eighty-six people underneath.”`,
    h2`Ten metres`,
    p`Mrs Sallow, who is secretary to the committee, expects the lane, and has turned her mind to the ten metres that it lacks, since the figure is struck on the back of the medal. She has been down with a tape. From the water’s edge to the soup is eleven.`,
    p`“They can run it,” she said.`,
    p`In the interest of readers I tried a length of the lane, or of where it will be. By the slate at the board’s door the water was still at 11 degrees. There was no swell at all and I could have touched the wall. I can report that by the 240th metre I should not have noticed a lighthouse if there had been one.`,
  ),
}
