import { pictures } from '#db/demo/pictures.ts'
import type { DemoArticle } from '#db/demo/types.ts'
import { body, h2, h3, p, ul } from '#db/demo/words.ts'

export const theRopewalkWomen: DemoArticle = {
  slug: 'the-ropewalk-women-start-with-nine',
  section: 'sport',
  kind: 'story',
  state: 'published',
  kicker: 'Women’s league',
  headline: 'Town’s women take the lead with nine players. Then the other two get off the ferry',
  standfirst:
    'Pellmouth Town Women 2, Aldcastle Swifts 3: a first match with a goal straight from a corner, a late penalty and a flock of sheep to thank for it.',
  authors: ['dev-rathore'],
  tags: ['football', 'ropewalkers', 'hallsay'],
  picture: pictures.nineUnderLights,
  talkMode: 'open',
  publishedHoursAgo: 83.5,
  body: body(
    p`The referee put her head round the dressing-room door at five to two and counted. Then she counted again, pointing. “I make that nine,” she said.`,
    p`“So do I,” said Denise Yarrow, who manages Pellmouth Town Women.`,
    p`The other two were on Hallsay, where it was the day of the sheep. Kirsty and Ailsa Harcus, who are 24 and 21, had meant to come over in the morning, but nobody leaves the island on that day until the last ewe is through the gate. They came across with seventy lambs on the 14.05, which sails five minutes after the kick-off.`,
    p`So the first women’s team that the club has put out began its first match with a goalkeeper, four defenders, three in the middle, and Beth Lister. Yarrow is 55 and cooks at Lantern Road School. Her team talk could be followed from the turnstile. “I’ve fed six hundred off two ovens,” she said. “Nobody hide.”`,
    h2`One goal, with nine`,
    p`Swifts hit the bar after six minutes and the post after ten. Rhona Pyle, 41, who took up goalkeeping because her son wanted something to shoot at, saved twice with her shins and once with the back of her head, “but on purpose”.`,
    p`Nine cannot chase, so they stood. They drew two short lines across the front of their own area and let the other side have everything else. By the twentieth minute Swifts, who had hardly been without the ball, were shouting at each other.`,
    p`In the 23rd Lister ran 40 metres after a clearance, fell over it and won a corner. Nadia Kemp, who is 17, went to take it, looked up, and saw in front of goal ten opponents and one colleague.`,
    p`“There’s no point crossing to Beth,” she explained afterwards. “She’s five foot one. So I cut her out.”`,
    p`It bent over all of them and went in beneath the bar. 1–0.`,
    p`Swifts were level in the 38th, when Jo Hartley put away the third shot of a scramble after Pyle had stopped the first two. At half-time the nine sat down on the grass where they happened to be.`,
    h2`One goal, with eleven`,
    p`At eight minutes to three the gate beside the tea hut opened and the Harcus sisters came through it at a run, with their boots on. They had run from the slip.`,
    p`Eleven ought to be better than nine. For a while it was worse: where there had been two lines there was now a discussion. In the 51st minute three Town players went for one ball, and Carla Lund was left alone to roll it in. 1–2.`,
    p`In the 67th Kirsty Harcus threw the ball to Kemp, kept running, had it back at the corner of the area and hit it before it bounced twice. 2–2, and 231 people who had come out of curiosity found that they minded.`,
    h2`The penalty`,
    p`I had better say what I saw, because I shall be asked. In the 83rd minute Hartley took the ball into the area from the left, with Steph Moyle, the captain, half a stride behind. Moyle slid. She got the ball: it changed direction. She also got Hartley. As to which came first, the referee was eight metres away and sure. The tea hut is sixty metres away, and disagreed.`,
    p`Hartley got up and put it low to the left. Pyle touched it, but no more than that. 2–3.`,
    p`“I’ve seen them given,” said Moyle. Was it one? “I’ve told you. I’ve seen them given.”`,
    p`Two minutes from the end Sophie Brandt struck the bar, and Lister, underneath it, headed the rebound over from two metres. Swifts, who are third in the league, held on without much trouble after that.`,
    p`The next match is at home too, in two weeks. Yarrow has asked Anwen Tait, whose sheep most of them were, for her dates.`,
    h3`Teams and scorers`,
    ul(
      '**Pellmouth Town Women:** Pyle; Dunstan, Moyle, Okoro, Hale; Kemp, Sweeting, Brandt; Lister. *From 46:* A. Harcus, K. Harcus. *Scorers:* Kemp 23, K. Harcus 67.',
      '**Aldcastle Swifts:** Wragg; Odell, Marsden, Fitch, Tanner; Cassidy, Poole, Rahman; Hartley, Lund, Best. *Scorers:* Hartley 38 and 83 (penalty), Lund 51.',
      '**Referee:** T. Amory. **Attendance:** 231.',
    ),
  ),
}
