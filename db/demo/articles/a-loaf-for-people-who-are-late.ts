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
    p`Once a year the fire at my parents’ bakery is let out so that a man can get into the flue. If you have grown up over that building, and known it warm under your feet every other day of the year, it is strange to put your palm on the oven door and find it as cold as a stone in a field. The bricks need a day to cool and a night to come back, and in between, a family that bakes 400 loaves before breakfast has nothing to put under its eggs. So my mother goes upstairs, to an ordinary kitchen oven with a door that is held shut by a chair, and makes this.`,
    p`She had it from the wall. Mrs Gedge, whose husband was the baker before us, had written it in pencil beside the sink. When we moved in my mother did not read much English yet, and she copied the figures and guessed the rest with her nose. She has painted that kitchen five times since, and always round it. The black seeds are her own.`,
    p`It takes no yeast and no waiting, so you can begin it at the moment when you notice that you have no bread.`,
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
    p`**If there is no buttermilk,** and on Hallsay there never is: stir 2 tablespoons of lemon juice into 390 ml of whole milk, and leave it to stand for ten minutes while the oven heats. It will look curdled, and you can be pleased that it does.`,
    h2`What you do`,
    ol(
      'Heat the oven to 220 °C (200 °C with a fan). Do this first, with your coat on. Put a baking tray in to get hot.',
      'Mix the flours, salt and seeds in your widest bowl. Rub the soda through a tea strainer on to them and mix again with your fingers, since a lump of it in the finished loaf is green and tastes of soap.',
      'Stir the honey into the buttermilk. Pour in all of it but a spoonful. Make your hand into a claw and go round the bowl with it, from the middle outwards, until you can feel nothing dry: about twenty seconds. The dough should be soft and shaggy and cling to you. If there is flour left at the bottom, use the spoonful.',
      'Flour the table and your hands and turn it out. Please do *not* knead it, however much you would like to. Tidy it into a round some 18 cm across and 5 cm high, with as few touches as you can.',
      'Put it on the hot tray; it should hiss a little. Cut a cross in it with a wet knife, from edge to edge, and go down until you are a finger’s width from the tray. The heat gets into the middle by that cross. If you leave it out you will have a crust around a pudding.',
      'Bake for 15 minutes. Turn the oven down to 200 °C (180 °C with a fan), and bake for another 25. At about the half-hour you will smell the honey.',
      'Turn it over and knock on the bottom with a knuckle. It should sound hollow, like a door. If it sounds dull, put it back upside down for five minutes.',
      'Wrap it in a clean tea towel for ten minutes, to keep the crust from going hard.',
    ),
    p`That is a quarter of an hour to heat the oven, in the last five minutes of which you mix; forty minutes in it; and ten in the towel. The one thing you must not do is stop in the middle. The soda starts to work as soon as it is wet, and you want all that breath in the loaf and none of it in the bowl, so let the telephone ring.`,
    p`Eat it the same day, warm, with more butter than you think is right. On the second day it makes the best toast I know. My father has baked for more than forty years and would not call this bread, and last time I watched him eat half of it standing at the window with his eyes shut.`,
  ),
}
