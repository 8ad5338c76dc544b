import { pictures } from '#db/demo/pictures.ts'
import type { DemoArticle } from '#db/demo/types.ts'
import { body, p, ul } from '#db/demo/words.ts'

export const kittiwake: DemoArticle = {
  slug: 'kittiwake-takes-the-record',
  section: 'sport',
  kind: 'story',
  state: 'published',
  kicker: 'Rowing',
  headline: 'Kittiwake goes round Hallsay in 1h 22m 40s, and takes the long way',
  standfirst: 'Pellmouth’s women broke the record by 38 seconds. Their cox is 63, and it was she who set the old one.',
  authors: ['dev-rathore'],
  tags: ['rowing', 'hallsay'],
  picture: pictures.skiffKittiwake,
  talkMode: 'open',
  publishedHoursAgo: 104,
  body: body(
    p`Six women and a cox from the Pellmouth Skiff Club won this year’s Round Hallsay race in record time, and they did it by rowing further than anybody else.`,
    p`There are two ways round. The short one goes inside the Calves, the three rocks off the western end, and saves about 300 metres. The long one goes outside. Eleven of the twelve skiffs in this year’s race took the short one, as everybody has for years. Bridie Lowe looked at the water, put the tiller over and took *Kittiwake* out to sea.`,
    p`“Did I say anything to the crew? I did not,” she said afterwards. “They’d their backs to it. That’s the beauty of rowing.”`,
    p`Hana Orme, at stroke, was the only one of the six who saw what was happening, because the stroke faces the cox. “She winked,” Orme said. “I’ve been rowing with Bridie for eight years, and she has never winked. I thought she was having a funny turn.”`,
    p`What Lowe had seen, from 63 years of looking at it, was that the ebb had begun to run early. Inside the Calves it piles up between the rocks and comes out against you. Outside, for some twenty minutes, it carries you along. *Kittiwake* went into the turn fourth. When the first of the others came out from behind the rocks, rowing, as one of them put it, up a wet hill, she was nine lengths ahead, and going away.`,
    p`She crossed the line off Hallsay slip after nine miles, in 1 hour 22 minutes and 40 seconds. The record had stood for 26 years at 1 hour 23 minutes and 18. It, too, was set by *Kittiwake*, which was then new; and at stroke that day, with both her hands bandaged, was B. Lowe.`,
    p`She was asked if she felt sad to lose it.`,
    p`“I’ve not lost it,” she said. “I’ve moved it to the other end of the boat.”`,
    p`Stonewick’s *Sabrina* was second and Coldwell third. Hallsay’s own crew, who had the furthest to come in the sense that they live there, had to stop off the south shore to free a lobster pot from the rudder. It was found to contain a lobster. They finished eleventh, and ate it.`,
    ul(
      '**1.** *Kittiwake* (Pellmouth women) 1:22:40, record',
      '**2.** *Sabrina* (Stonewick mixed) 1:24:05',
      '**3.** *Plover* (Coldwell men) 1:24:51',
      '**4.** *Tern* (Pellmouth men) 1:25:30',
      '**11.** *Isle Maiden* (Hallsay) 1:41:12',
    ),
    p`*Kittiwake*: Hana Orme (stroke), Freya Dunn, Alice Marrow, Comfort Boateng, Jess Tolley, Meg Ashby (bow); cox, Bridie Lowe. The club rows from the Inner Basin every Tuesday and Thursday at six. Beginners are wanted; boots and an old jersey are enough for the first month.`,
  ),
}
