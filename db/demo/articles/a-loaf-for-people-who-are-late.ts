import { pictures } from '#db/demo/pictures.ts'
import type { DemoArticle } from '#db/demo/types.ts'
import { body, h2, ol, p, ul } from '#db/demo/words.ts'

export const aLoafForPeopleWhoAreLate: DemoArticle = {
  slug: 'a-loaf-for-people-who-are-late',
  section: 'life',
  kind: 'story',
  state: 'published',
  kicker: 'From the galley',
  headline: 'A loaf for people who are late, on the table in 65 minutes',
  standfirst: 'What the bakers at 9 Fish Quay eat on the one night of the year when their oven is cold. No yeast, no kneading, one bowl.',
  authors: ['samira-nasser'],
  tags: ['food'],
  picture: pictures.sodaLoaf,
  talkMode: 'open',
  publishedHoursAgo: 95.5,
  body: body(
    p`Once a year the fire at my parents’ bakery is let out, so that a man can get into the flue. It takes the bricks a day to cool and a night to come back, and in between a family which bakes 400 loaves before breakfast has nothing to put under its eggs. Upstairs, in an ordinary kitchen oven with a door that has to be held shut by a chair, my mother makes this.`,
    p`She had it from the wall. Mrs Gedge, whose husband was the baker before us, had written it in pencil beside the sink, and when we moved in my mother, who did not read much English yet, copied the figures. She has painted that kitchen five times since and painted round it. The black seeds are her own.`,
    p`It takes no yeast and no waiting, so it can be begun at the moment when you notice that there is no bread.`,
    h2`What you need`,
    ul(
      '250 g plain wholemeal flour',
      '250 g plain white flour, and a little more for your hands',
      '1 level teaspoon of bicarbonate of soda',
      '1 level teaspoon of fine salt',
      '1 tablespoon of nigella seeds (or caraway, or none)',
      '420 ml buttermilk',
      '1 tablespoon of honey',
    ),
    p`**If there is no buttermilk,** and on Hallsay there never is: stir 2 tablespoons of lemon juice into 390 ml of whole milk, and leave it to stand for ten minutes while the oven heats. It will look curdled, as it should.`,
    h2`What you do`,
    ol(
      'Heat the oven to 220 °C (200 °C with a fan). Do this first, with your coat on. Put a baking tray in to get hot.',
      'Mix the flours, salt and seeds in your widest bowl. Push the soda through a tea strainer on to them and mix again. A lump of soda in the finished loaf is green and tastes of soap.',
      'Stir the honey into the buttermilk. Pour in all of it but a spoonful. Make your hand into a claw and go round the bowl with it, from the middle outwards, until nothing is dry: about twenty seconds. The dough should be soft and shaggy and stick to you. If there is flour left at the bottom, use the spoonful.',
      'Turn it out on a floured board. Do *not* knead it. Tidy it into a round some 18 cm across and 5 cm high, with as few touches as you can.',
      'Put it on the hot tray. Cut a cross in it with a wet knife, from edge to edge, and go down until you are a finger’s width from the tray. This is not a decoration. Without it you will have a crust around a pudding.',
      'Bake for 15 minutes. Turn the oven down to 200 °C (180 °C with a fan), and bake for another 25.',
      'Knock on the bottom. It should sound like a door and not like a cushion; if it is a cushion, put it back upside down for five minutes.',
      'Wrap it in a clean tea towel for ten minutes.',
    ),
    p`A quarter of an hour to heat the oven, in the last five minutes of which you mix; forty in it; ten in the towel. What you cannot do is stop in the middle: the soda starts to work as soon as it is wet, and does not wait while you answer the telephone.`,
    p`Eat it within the day. On the second it is toast. My father, who has made bread for more than forty years and does not count this as any, eats half of it standing up.`,
  ),
}
