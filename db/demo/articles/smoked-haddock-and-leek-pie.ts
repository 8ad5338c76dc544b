import type { DemoArticle } from '#db/demo/types.ts'
import { body, h2, ol, p, ul } from '#db/demo/words.ts'

export const smokedHaddockAndLeekPie: DemoArticle = {
  slug: 'smoked-haddock-and-leek-pie',
  section: 'life',
  kind: 'story',
  state: 'published',
  kicker: 'From the galley',
  headline: 'Smoked haddock and leek pie, with yesterday’s bread on top',
  standfirst:
    'A supper for four that asks for one pan, one dish and a loaf that has seen better days. It was invented on the 19.40 by somebody who had missed the shops.',
  authors: ['samira-nasser'],
  tags: ['food', 'hallsay'],
  picture: null,
  talkMode: 'open',
  publishedHoursAgo: 64,
  body: body(
    p`You cannot get mashed potato right on an island. I don’t know why. It may be the water; my neighbours blame the potatoes. After two winters of grey lids I came home on the 19.40 one night with fish, leeks, no potatoes and a loaf of my mother’s from the day before, and put that on top instead, torn up and turned in butter. I have made it that way since.`,
    p`Ask for haddock that is the colour of straw. If it is the colour of a lifejacket, it has been painted, and somebody hopes that you will not notice it has hardly been smoked.`,
    h2`What you need`,
    ul(
      '500 g undyed smoked haddock, skin on',
      '500 ml whole milk, one bay leaf, six peppercorns',
      '3 leeks, the white and the pale green, cut as thick as a pound coin is wide',
      '80 g butter',
      '40 g plain flour',
      '1 teaspoon mustard, and a grating of nutmeg',
      'a handful of parsley, chopped, with its stalks',
      '250 g stale white bread, crusts and all, torn to the size of walnuts',
      '60 g of a hard cheese that bites back',
    ),
    h2`What you do`,
    ol(
      'Put the fish in a wide pan, skin down, with the milk, bay and pepper. Bring it slowly to the point where the edge shivers, cover it, take it off the heat and leave it for ten minutes. Lift the fish out. Strain the milk into a jug and keep it.',
      'Wipe the pan. Melt 30 g of the butter and stew the leeks in it with a pinch of salt and the lid on, for twelve minutes. They must be soft and not brown.',
      'Heat the oven to 200 °C (180 °C with a fan).',
      'Stir the flour into the leeks and let it cook for a minute. Add the warm milk by degrees, stirring as if you were not in a hurry. When it is as thick as double cream, take it off, and add mustard, nutmeg and parsley.',
      'Break the fish into it in big pieces, leaving the skin and any bones behind. Taste it *now*, before you add salt. You will probably not need any.',
      'Tip it all into a dish of about 1½ litres. Melt the rest of the butter in the pan, turn the bread in it with the cheese and pile that on top, so that there are peaks.',
      'Bake for 25 minutes, until the peaks are the brown of a good boot and the sauce is coming up between them. Leave it to stand for five minutes. Nobody ever does.',
    ),
    p`**If it is all you have:** a tin of smoked mackerel is good, and needs a squeeze of lemon. Without fish, use a head of cauliflower, and smoke the cheese.`,
    p`**On what it costs:** at the market on South Quay, this week, £9.40 for the four of you, with the bread for nothing, if you know the baker.`,
  ),
}
