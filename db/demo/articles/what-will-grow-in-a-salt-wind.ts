import type { DemoArticle } from '#db/demo/types.ts'
import { body, h2, h3, h4, p, ul } from '#db/demo/words.ts'

export const whatWillGrow: DemoArticle = {
  slug: 'what-will-grow-in-a-salt-wind',
  section: 'life',
  kind: 'story',
  state: 'published',
  kicker: 'Gardening',
  headline: 'What will grow in a salt wind, and what will only say that it will',
  standfirst: 'Nine years, one island and a compost heap full of mistakes. A short list for anybody who gardens within sound of the sea.',
  authors: ['samira-nasser'],
  tags: ['gardens', 'hallsay'],
  picture: null,
  talkMode: 'open',
  publishedHoursAgo: 134,
  body: body(
    p`The first thing I planted on Hallsay was a magnolia. The second thing I planted on Hallsay was another magnolia, in the same hole.`,
    p`You arrive with a catalogue. The catalogue says “tolerates coastal exposure”, by which its author means that he once had a nice weekend in Stonewick. It does not mean a wind that has come 400 miles without meeting a tree and is carrying half a teaspoon of salt for every leaf you own. My neighbour, Agnes Tulloch, watched me dig for the whole of that first year. Then she came to the wall and said the only thing that anyone needs to know.`,
    p`“Grow the wall first.”`,
    h2`Shelter`,
    p`A solid wall throws the wind over itself and drops it on your beans. What you want is a wall with holes in: a hedge, a row of hurdles, old creel netting stapled two deep between posts. Cut the wind by half and it will leave most of its salt behind. A hedge shelters about ten times its own height, so that two metres of it keep a bed of twenty. I have measured this with a kite. You need not.`,
    h3`For the hedge`,
    ul(
      '**Sea buckthorn.** Thorny, silver, will not die. Plant it where you will never want to walk.',
      '**Fuchsia**, the wild red one. Burnt black by every gale, and back within a month as if nothing had been said.',
      '**Escallonia**, but only once something else has gone in front of it.',
    ),
    h3`For the table`,
    ul(
      '**Sea kale.** It lives on the beach anyway. Put a bucket over it and eat the pale shoots with butter.',
      '**Chard and leaf beet**, which are half way to being seaweed.',
      '**Potatoes**, if the bed is deep in wrack, laid on in autumn and left to the rain.',
      '**Kale**, all winter. You will grow tired of kale. It will not mind.',
    ),
    h4`A note on seaweed`,
    p`It is free, it has no weed seeds in it, and slugs hate it. Rinse it or don’t: an old island argument. I left one barrow of it in the rain and one not, on two halves of a bed of 10 m^2^, and the worms, who had the only vote, liked both alike. What I would not do is burn it. Rotted into the soil it holds on to its carbon; a bonfire sends it up as CO~2~, along with your neighbour’s washing.`,
    h2`What to give up`,
    p`Give up on anything with a leaf like a handkerchief. Give up on standard roses, on sweet peas up a wigwam, and on the word “herbaceous”. Give up magnolias. Give them up *twice*.`,
    p`In return you get things that no inland garden has. There are thrift and sea holly in every crack. You have a whole month more of light than they do up the valley, because nothing stands between you and the edges of the day. When a still evening does come, there may be ten in a year, and everything that you did not lose opens at once.`,
    p`Agnes came round on one of those. She looked at the hedge, which is over her head now, and at the beans behind it. Then she bent down, to where I had thought that nobody would see it, and looked for a long time at a magnolia about as high as a boot.`,
    p`“Well,” she said. “You’ve grown the wall.”`,
  ),
}
