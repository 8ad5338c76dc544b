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
    'A supper for four that asks for one pan, one dish and a loaf from the day before. I made it first on a wet night, off the 19.40, when I had missed the shops.',
  authors: ['samira-nasser'],
  tags: ['food', 'hallsay'],
  picture: null,
  talkMode: 'open',
  publishedHoursAgo: 64,
  body: body(
    p`I have never been able to make good mashed potato on Hallsay. It may be the water, and my neighbours say that it is the potatoes, but after two winters of grey lids I had quite given up on fish pie. Then I came home one night on the 19.40, wet to the elbows, with haddock and leeks and no potatoes, and one of my mother’s loaves from the day before going hard in its paper. I tore it up, turned it in butter and put it on top. The whole kitchen smelled of toast and smoke, the windows steamed over, and I have made it that way ever since.`,
    p`When you buy the fish, ask for it undyed. It should be the colour of straw and smell of a bonfire some way off. If it is as orange as a lifejacket, leave it where it is; the colour has been painted on, and there will be very little smoke underneath.`,
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
      '60 g of a strong hard cheese, grated',
    ),
    h2`What you do`,
    ol(
      'Put the fish in a wide pan, skin down, with the milk, bay and pepper. Bring it slowly to the point where the milk shivers at the edge, put the lid on, take it off the heat and leave it for ten minutes. Lift the fish out on to a plate. Strain the milk into a jug and keep it warm.',
      'While it stands, wash the leeks well, since ours at least come with half the garden between their leaves. Wipe the pan, melt 30 g of the butter in it and stew them gently with a pinch of salt and the lid on for twelve minutes. They should be soft and bright, and not have taken any colour.',
      'Heat the oven to 200 °C (180 °C with a fan).',
      'Stir the flour into the leeks and let it cook for a minute. Add the warm milk a little at a time and keep stirring, right into the corners of the pan, until the sauce is as thick as double cream. Take it off the heat and add the mustard, nutmeg and parsley.',
      'Pull the fish off its skin with your fingers, feeling for bones as you go, and fold it in, in the biggest pieces that you can. Taste it *now*, before you add salt. You will probably not want any.',
      'Tip it all into a dish of about 1½ litres. Melt the rest of the butter in the pan, turn the bread over and over in it until every piece has had some, stir in the cheese, and pile it on top so that there are peaks.',
      'Bake it for 25 minutes, until the peaks are a deep chestnut brown and the sauce is bubbling up between them. Leave it to stand for five minutes if you can bear to. It will still burn your tongue, but less.',
    ),
    p`**If you have no haddock,** a tin of smoked mackerel is good, and likes a squeeze of lemon. If you have no fish at all, use a head of cauliflower, cut small and boiled for four minutes, and smoke the cheese, or buy one that has been.`,
    p`**What it costs:** I spent £9.40 at the market on South Quay this week, for four of us, and the bread was yesterday’s. A spoonful of cold leftover is very nice on hot toast for breakfast, and I say that as somebody who does not usually care for breakfast.`,
  ),
}
