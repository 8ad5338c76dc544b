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
    p`The plan to run two winter boats a day will be carried tonight by eight votes to seven, unless one member of Town and Country goes against his group. The member whom people in the Custom House have begun to wonder about is Dennis Oakshott.`,
    p`The arithmetic can be done on the fingers. The five Harbour Independents will vote to keep all five sailings, and so will the two members of Green Shore. That is seven. Town and Country has six members, and the two who belong to no group are expected to vote with it. Rory Beckwith, who is one of those two, has said what he will do and why. Margaret Lyle wrote the plan.`,
    p`Mr Oakshott has sat for Upper Pell for nineteen years. In that time, so far as the clerk’s books show, he has voted with his group on every occasion on which he was awake, and he has been asleep once. He is 71, broad, slow to start. He speaks about four times a year, usually on drains.`,
    p`Twice, it is true, he has crossed the floor. The first time is in the minutes of eleven years ago: “Cllr Oakshott crossed (to shut the window).” The second was last week, when [a sub-committee failed for want of members](/news/no-quorum-and-a-good-sandwich) and he carried half of its supper round the table to a councillor from the other side.`,
    p`Before he was a councillor he was a bus driver. For 26 years he drove the blue school bus, down the river in the morning and up it at ten to four, with one step, no heater and a rule about crisps. Half of Upper Pell has been told by him to sit down, and all of it tells the one about the count.`,
    p`He counted them on, at every stop, under his breath, and before he let off the brake at the school he counted them off. If the numbers were not the same nobody moved. Once they were not, by one. He kept thirty children in their seats for twenty-five minutes, past the bell, past the arrival of a deputy head, until a boy of six was found asleep in the luggage hold on the hockey bags. The deputy head told him that it had been a near thing. “It wasn’t near,” he said. “I’d thirty. I’d had thirty-one.”`,
    pull('You count them on and you count them off, and you don’t move till the two agree.', 'Dennis Oakshott'),
    p`“You count them on and you count them off, and you don’t move till the two agree,” he said this week, in his kitchen, where he had agreed to talk about the bus and about nothing else. His wife, Hester, who is 70, had made parkin.`,
    p`There is a bus that he would sooner not talk about. Six years ago the council stopped paying for the late one, the ten past nine from the Market Cross to Upper Pell. It carried five people a night at a little over three pounds each. The motion came from his own group, and he put up his hand for it. His village has had no way home since then after the half past six, unless somebody fetches you.`,
    p`He did not bring this up. We did. From his window you can see the shelter, with its bench and its empty frame for a timetable.`,
    p`“It was a good report,” he said. “All the sums were right. I walk past that shelter every morning with the dog. There used to be a girl worked at the Net Loft who’d be getting off there as I was locking up. She’d wave. She’s in Aldcastle now. I’m not saying anything by that. She might have gone to Aldcastle anyway.”`,
    p`Would he say how he meant to vote? He would not. Had he read the report on the ferry? Twice. Had the group’s leaders spoken to him? They had not seen the need.`,
    p`But on two mornings of this week, at a quarter past eight, when the *Maid of Hallsay* puts down her ramp and 22 pupils of Lantern Road School come up the slip with their bags, a broad man in a flat cap has been standing by the bollard with a dog. It is four miles from his house. Pete, who has the post round on South Quay, wished him good morning on both days, and on the second he asked whether he was meeting somebody.`,
    p`“Waiting for a parcel,” said Mr Oakshott. His lips, the postman says, were moving.`,
    p`We put it to him. He was quiet for long enough that the dog got up to see what was the matter.`,
    p`“It hasn’t come yet,” he said.`,
  ),
}
