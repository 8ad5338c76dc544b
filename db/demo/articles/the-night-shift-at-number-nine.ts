import { pictures } from '#db/demo/pictures.ts'
import type { DemoArticle } from '#db/demo/types.ts'
import { body, h2, ol, p, pull, rule } from '#db/demo/words.ts'

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
    p`The door of Nasser & Daughters is not locked at night. People who work at sea or on a ward know this. You push it, a bell rings on its spring, and somebody calls from behind the flour sacks that there is nothing to sell yet but there is tea.`,
    p`The person calling is Dina Nasser. She is 37 and has run the night shift at 9 Fish Quay since her father’s knees went. I came at ten to two, when 90 pieces of dough lay on the long table under damp cloths.`,
    p`“They’re not asleep,” she said, when I asked how long they rest. “They’re thinking. About forty minutes, if the room’s warm.”`,
    p`With her is Corin Ashby, who is 19, comes from Sandry, and has been her apprentice for three months. Before this he stacked shelves at Aldcastle. He came in to ask about a Saturday job. “She asked was I all right with not talking,” he says. “I said I didn’t know. I said I’d see.”`,
    h2`How the oven works`,
    p`The oven was built into the back of the house in 1903, for ship’s biscuit. It is a low brick room with one mouth, an arch as wide as a person’s outstretched arms. The fire is lit inside it in the evening and raked out after midnight, and from then on it is the bricks that bake, giving back the heat that they have taken up. It burned coal once, and then oil. Since the Nassers bought the house, 31 years ago, it has burned offcuts from Hobb’s boatyard, larch mostly and now and then oak.`,
    p`There is a thermometer, but it shows the heat of the air and what matters is the heat of the brick. So Dina holds her bare forearm in the mouth and counts in Arabic. If she gets past seven the oven is too cool. If she cannot get to five it is too hot. Her mother counts to six. I used to teach children not to do this with a Bunsen burner, and I kept my own sleeves down.`,
    p`At six minutes past two it was right, and for forty minutes they did not speak at all. It goes in this order:`,
    ol(
      'Corin tips a loaf from its cloth on to the peel, the long wooden shovel.',
      'Dina cuts the top, four strokes, so that it opens where she wants it to and not at the side.',
      'Rye goes in first, to the far left corner, where the brick is hottest.',
      'White and brown follow, from the back to the front.',
      'Flat breads go last, on the bare floor, and are done before the first white loaf has coloured. The water in them turns to steam so fast that they blow up.',
    ),
    pull('They’re not asleep. They’re thinking. About forty minutes, if the room’s warm.', 'Dina Nasser, of the dough'),
    h2`Who comes`,
    p`At three the bell rang for two men off *Provider*, who took a bag of rolls that is set aside for them and is not charged for. At twenty past came a nurse on her break. She ate a roll standing up, in front of the fire, and went back.`,
    p`Then Laila Nasser came downstairs in her dressing gown. She is 63 and retired. She broke a roll, smelt it, put it down and went up again. “That’s good, that is,” Corin whispered. “That’s a pass. When it’s not, she sits.”`,
    p`Karim Mansour comes most nights now. He is the cook of the *Thalia S.*, the coaster that has been at the Coal Berth for nearly seven weeks with [eleven unpaid men aboard](/community/the-kitchen-at-the-coal-berth). He came first to ask for yeast. He ties on an apron and shapes the flat breads, and he is quicker than the other two. They pay him in bread for the crew.`,
    p`I asked Corin what he had learned so far. He had flour in his eyebrows and he thought about it for some time. “You can’t hurry it,” he said. “And you can’t leave it alone either. I didn’t know that was, like, one thing. I thought it was two.”`,
    rule(),
    p`By five the racks are full: 400 loaves, 260 rolls and a tray of sesame rings. The rings are made by Hani Nasser, who is 67, and who does them sitting down. Forty loaves are counted out for the Hallsay shop, and the rest are set out by kind, so that the shop can open at six.`,
    p`On this morning there was one person waiting when it did. She was about eight, from Kiln Lane, with a coat over her nightdress and a five-pound note, and had been sent for a small white. Dina cut it for her, wrapped it, counted the change into her hand and watched her to the corner.`,
  ),
}
