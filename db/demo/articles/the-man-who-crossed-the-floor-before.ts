import type { DemoArticle } from '#db/demo/types.ts'
import { body, p, pull } from '#db/demo/words.ts'

export const theManWhoCrossed: DemoArticle = {
  slug: 'the-man-who-crossed-the-floor-before',
  section: 'news',
  kind: 'story',
  state: 'published',
  kicker: 'The winter boat',
  headline: 'The winter boat needs one more vote, and Dennis Oakshott will not say how he is voting',
  standfirst:
    'The councillor for Upper Pell has kept to his group for nineteen years. On two mornings this week he has been down at the slip when the island’s pupils come ashore.',
  authors: ['greta-hallam'],
  tags: ['council', 'ferry'],
  picture: null,
  talkMode: 'open',
  publishedHoursAgo: 31.5,
  body: body(
    p`The plan to run two winter boats a day will be carried tonight by eight votes to seven, unless one member of Town and Country votes against his group. The member about whom there is doubt is Dennis Oakshott, of Upper Pell.`,
    p`The council has 15 members. The five Harbour Independents will vote to keep all five sailings. So will the two members of Green Shore. That is seven. Town and Country has six. The two members who belong to no group are expected to vote with it, and one of them, Rory Beckwith, has said so. Margaret Lyle, of Town and Country, wrote the plan.`,
    p`Mr Oakshott is 71. He has sat for Upper Pell for nineteen years. The clerk’s books show no vote in that time in which he opposed his group. He speaks about four times a year, most often on drains.`,
    p`The minutes record that he has crossed the floor of the chamber once, eleven years ago: “Cllr Oakshott crossed (to shut the window).” He did so a second time last week, when [a sub-committee failed for want of members](/news/no-quorum-and-a-good-sandwich) and he carried half of its supper to a councillor on the other side.`,
    p`For 26 years before that he drove the Upper Pell school bus. He agreed to talk about the bus this week, in his kitchen, and about nothing else. His wife, Hester, who is 70, was present.`,
    p`He counted the pupils on at every stop. At the school he counted them off before he released the brake. “You count them on and you count them off,” he said, “and you don’t move till the two agree. That’s all it is. There isn’t any more to it than that.”`,
    p`One morning the two did not agree. He had counted 31 on and he made it 30 off. He kept the bus shut for twenty-five minutes, past the bell, while the deputy head waited at the door. A boy of six was found asleep in the luggage hold, on the hockey bags. “They said it was near,” he said. “It wasn’t near. I’d thirty. I’d had thirty-one.”`,
    pull('You count them on and you count them off, and you don’t move till the two agree.', 'Dennis Oakshott'),
    p`Six years ago the council stopped paying for the late bus, the ten past nine from Market Cross to Upper Pell. It carried five people a night at a little over three pounds each. The motion was put by his own group and he voted for it. The last way home to the village since then has been at half past six.`,
    p`We asked him about that vote. He was some time in answering.`,
    p`“It was a good report. The sums were right, I’ve nothing against the sums,” he said. “I go by that shelter with the dog. There was a girl worked at the Net Loft, she’d be getting off there when I was locking up, and she’d wave. She’s in Aldcastle now. I’m not saying anything by that. She might have gone anyway.”`,
    p`He was asked how he would vote tonight. “I’d rather not say.” He has read the ferry report twice. The leaders of his group have not spoken to him about it. A member of the group, who asked not to be named, said that there had been no reason to.`,
    p`On two mornings this week Mr Oakshott has been on South Quay at a quarter past eight, with his dog, when the *Maid of Hallsay* puts down her ramp and 22 pupils of Lantern Road School come ashore. South Quay is four miles from his house. The postman on that round spoke to him on both days. He asked on the second whether Mr Oakshott was meeting somebody. The answer was that he was waiting for a parcel.`,
    p`We told Mr Oakshott that this would be printed. He said that it was a public slip.`,
    p`Charter Court begins at seven in the chamber at the Custom House. The winter boat is item 19. The roll is called from the sea inwards, and Mr Oakshott’s name is the last on it.`,
  ),
}
