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
    p`The first thing I planted on Hallsay was a magnolia, and when that died I planted another, in the same hole. I tell you this so that you will know, if you are standing in a new garden by the sea with a catalogue in your hand, that you are among friends.`,
    p`The catalogue says “tolerates coastal exposure”. What comes over my wall has travelled 400 miles without meeting a tree, and it brings about half a teaspoon of salt for every leaf; you can lick your lip after it and taste what your beans are tasting. My neighbour, Agnes Tulloch, watched me dig for the whole of that first year. Then she came to the wall and told me what I ought to have asked her on the first day.`,
    p`“Grow the wall first,” she said.`,
    h2`Shelter`,
    p`She did not mean a wall of stone. A solid wall throws the wind over the top of itself and drops it on your beans. You want one with holes in: a hedge, a row of hurdles, old creel netting stapled two deep between posts. Slow the wind by half and it will let go of most of its salt before it reaches you. A hedge shelters about ten times its own height, so two metres of it will keep a bed of twenty.`,
    h3`For the hedge`,
    ul(
      '**Sea buckthorn.** Thorny, silver, very hard to kill. Plant it a good way from any path.',
      '**Fuchsia**, the wild red one. Every gale burns it black, and within a month it is hung all over with flowers again and full of bees.',
      '**Escallonia**, once something else has grown up in front of it. Brush past it after rain; it smells of resin and honey.',
    ),
    h3`For the table`,
    ul(
      '**Sea kale.** It lives on the beach anyway. Put a bucket over it as it wakes, and in three or four weeks eat the pale shoots with butter.',
      '**Chard and leaf beet.** They are half way to being seaweed, and you can cut them nearly all year.',
      '**Potatoes**, if the bed is deep in wrack, laid on in autumn and left to the rain.',
      '**Kale**, all winter. It is sweeter after every frost, so be patient with it.',
    ),
    h4`A note on seaweed`,
    p`It is free, it has no weed seeds in it, and slugs will not cross it. Fork it up after a blow. Whether to rinse it is an old island argument, so I tried: I left one barrow of it in the rain and one not, on two halves of a bed of 10 m^2^, and when I dug them over there were as many worms in the one as in the other. Please don’t burn it. Rotted into the soil it keeps its carbon there; on a bonfire it goes up as CO~2~, with a smell that your neighbour will remember.`,
    h2`What to give up`,
    p`Give up anything with a leaf like a handkerchief. Give up standard roses, and sweet peas on a wigwam, and delphiniums, though it hurts. Give up magnolias. Give them up *twice*.`,
    p`And then look at what you have been given. You have thrift and sea holly in every crack. You have a whole month more of light than they do up the valley, because nothing stands between you and the edges of the day. And perhaps ten times in a year there comes an evening so still that you can hear the shingle draw breath at the other end of the island, and then everything that you did not lose opens at once, and the scent lies there to the height of your knees and stays.`,
    p`Agnes came round on one of those. She looked at the hedge, taller than she is now, and at the beans behind it. Then she bent down to a corner where I had not thought that she would look, and stayed there for some time beside a magnolia about as high as a boot.`,
    p`“Well,” she said. “You’ve grown the wall.” And I went in and cut her some beans.`,
  ),
}
