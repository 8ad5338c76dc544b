import { pictures } from '#db/demo/pictures.ts'
import type { DemoArticle } from '#db/demo/types.ts'
import { body, h2, p, pull, rule } from '#db/demo/words.ts'

export const theNightShiftAtNumberNine: DemoArticle = {
  slug: 'the-night-shift-at-number-nine',
  section: 'life',
  kind: 'story',
  state: 'published',
  kicker: 'Working nights',
  headline: 'At ten to two the Quay belongs to three people and 400 loaves',
  standfirst:
    'For 31 years one family has lit the oven at 9 Fish Quay while the rest of the town slept. Now a nineteen-year-old from Sandry is learning how.',
  authors: ['ruth-adomako'],
  tags: ['the-quay', 'food'],
  picture: pictures.bakeryOven,
  talkMode: 'open',
  publishedHoursAgo: 20,
  body: body(
    p`The door is not locked at night. Anybody who worked at sea or on a ward would know that: you push, a bell jumps on its spring, and a voice from behind the wall of flour sacks says that there is nothing to sell yet but there is tea.`,
    p`The voice is Dina Nasser’s. She is 37, and she has run the night shift at Nasser & Daughters since her father’s knees went. It is ten to two. On the long table lie 90 pieces of dough under damp cloths.`,
    p`“They’re not asleep,” she says. “They’re thinking.”`,
    p`With her is Corin Ashby, 19, her apprentice for three months. Before this he stacked shelves at Aldcastle and was, he says, “asleep in the day but without the bread”. He came in to ask for a Saturday job, and Dina asked whether he could be quiet. He thought about that for so long that she took him on.`,
    h2`The oven`,
    p`It was built into the back of the house in 1903, for ship’s biscuit. The mouth is an arch of firebrick as wide as a man’s outstretched arms. It burned coal, then oil, and since Dina’s parents bought the house it has burned the offcuts of Hobb’s boatyard, so that some of Pellmouth’s bread is baked over larch and some, on a good week, over oak.`,
    p`A thermometer hangs beside it. Nobody looks at that. Dina holds her bare forearm in the mouth of the oven and counts in Arabic. If she gets past seven it is too cool; if she cannot reach five it is too hot. “My mother counts to six,” she says. “She has better arms.”`,
    p`At six minutes past two, she reaches the number she wants, and then for forty minutes nobody speaks at all. Corin tips each loaf from its cloth onto the peel, the long wooden shovel. She draws a blade across it, four strokes, and slides it in. The far corner on the left is hottest, so the rye goes there. Flat breads go last, on the bare floor, and come out blown up like pillows before the first white loaf has started to colour.`,
    pull('They’re not asleep. They’re thinking.', 'Dina Nasser, of the dough'),
    h2`Who comes`,
    p`The bell jumps at three: two men off *Provider*, in oilskins, for a bag of rolls that is not on any list and is never charged to anybody. At twenty past it is a nurse on her break. She eats standing up, looking at the fire. Then Laila Nasser comes downstairs in her dressing gown. She is 63 and retired. She breaks a roll, smells it, puts it down and goes back up without a word.`,
    p`“That’s a pass,” Corin whispers. “When it’s not a pass, she sits.”`,
    p`Since last month there has been another visitor. Karim Mansour is the cook of the *Thalia S.*, the coaster that has lain at the Coal Berth for nearly seven weeks with [eleven unpaid men aboard](/community/the-kitchen-at-the-coal-berth). He began by asking for yeast. Now he comes most nights, ties on an apron and shapes the flat breads, faster than either of them. They pay him in bread for the crew.`,
    rule(),
    p`By five the racks are full: 400 loaves, 260 rolls, and the tray of sesame rings that Hani Nasser, 67, still insists on making himself, sitting down. The shop opens at six. On most mornings somebody is waiting. This morning it is a girl of about eight from Kiln Lane, with a coat over her nightdress and a five-pound note, who has been told to ask for a small white and to come straight back.`,
    p`Corin has flour in his eyebrows. He is asked what he has learned so far, and again he takes so long that it seems rude to wait.`,
    p`“You can’t hurry it,” he says. “And you can’t leave it alone, either.” He thinks a little more. “I didn’t know that was one thing. I thought it was two.”`,
  ),
}
