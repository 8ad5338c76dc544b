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
    p`It’s gone. The Round Hallsay record, 26 years old, is gone, and *Kittiwake* took it by rowing further than anybody else.`,
    p`Six women and a cox from the Pellmouth Skiff Club: nine miles in 1 hour 22 minutes 40 seconds, 38 seconds inside the old mark.`,
    p`The race was won at the Calves, the three rocks off the western end. Go inside them and you save about 300 metres. Everybody goes inside. Eleven of the twelve skiffs went inside.`,
    p`Bridie Lowe, who is 63 and was coxing, looked at the water, put the tiller over and took *Kittiwake* out to sea.`,
    p`“Did I say anything to them? I did not,” she said. “They’d their backs to it. You don’t want a discussion at that point, you really don’t.”`,
    p`Only Hana Orme, at stroke, could see her face. “She winked. I’ve been rowing with Bridie for eight years and she’s never winked,” Orme said. “I thought, is she all right? I thought she was having a funny turn. So I just kept rowing. You just keep rowing, don’t you?”`,
    p`Lowe had seen that the ebb was running early. Inside the Calves that is murder: it piles up between the rocks and comes straight at you. Outside, for some twenty minutes, it carries you.`,
    p`*Kittiwake* went into the turn fourth. The others came out from behind the rocks rowing, as one of them told me, “up a wet hill”. She was nine lengths clear by then, and going away. You could hear the crew from Hallsay slip before you could see them.`,
    p`And the old record? *Kittiwake* set that one too, when she was new: 1 hour 23 minutes 18. At stroke that day, with both hands bandaged: B. Lowe.`,
    p`Sad to lose it? “I’ve not lost it,” she said. “I’ve moved it to the other end of the boat.”`,
    p`Stonewick’s *Sabrina* came second and Coldwell third. Hallsay’s own crew stopped off the south shore to clear a lobster pot from the rudder. There was a lobster in it. They finished eleventh and ate it.`,
    ul(
      '**1.** *Kittiwake* (Pellmouth women) 1:22:40, record',
      '**2.** *Sabrina* (Stonewick mixed) 1:24:05',
      '**3.** *Plover* (Coldwell men) 1:24:51',
      '**4.** *Tern* (Pellmouth men) 1:25:30',
      '**11.** *Isle Maiden* (Hallsay) 1:41:12',
    ),
    p`**Crew:** Hana Orme (stroke), Freya Dunn, Alice Marrow, Comfort Boateng, Jess Tolley, Meg Ashby (bow); cox, Bridie Lowe.`,
    p`**Next:** the club rows from the Inner Basin every Tuesday and Thursday at six. Beginners wanted. Boots and an old jersey will do for the first month.`,
  ),
}
