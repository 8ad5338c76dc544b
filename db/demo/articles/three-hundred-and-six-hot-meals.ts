import type { DemoArticle } from '#db/demo/types.ts'
import { body, h2, p, pull, ul } from '#db/demo/words.ts'

export const threeHundredAndSix: DemoArticle = {
  slug: 'three-hundred-and-six-hot-meals',
  section: 'community',
  kind: 'story',
  state: 'published',
  kicker: 'The chapel kitchen',
  headline: 'Three hundred and six hot meals, and a form that nobody would fill in',
  standfirst:
    'The cooks of the Fishermen’s Chapel have added up their book for the last cold weeks. It comes to £351.90, of which £15 was a ladle.',
  authors: ['ruth-adomako'],
  tags: ['food'],
  picture: null,
  talkMode: 'open',
  publishedHoursAgo: 71.5,
  body: body(
    p`The book is a red one with a carrot drawn on the cover by somebody’s grandchild. Hetty Crabbe writes in it once an evening, when the pans are dry, and she writes only a number. Six. Eleven. Nineteen. No names have ever gone into it.`,
    p`For the last cold weeks there are eighteen numbers, and this week she added them up at the vestry table, twice. They come to 306: seventeen hot meals an evening, three evenings a week for six weeks. The fewest were the six on the first night, when nobody knew. The most were 33, when the ferry did not sail and the whole of a Hallsay darts team was stranded, with its supporters.`,
    p`The cold weeks start when the water in the fire bucket on the chapel step has frozen three nights running. Mrs Crabbe made that rule. She is 69, cooked for Lantern Road School for 27 years, and distrusts calendars.`,
    h2`Up the Stairs`,
    p`Fourteen people do the work, and five of them are allowed near the stove. Sid Farthing, who is 66, washes up, with his back to the company, and will not be spoken to until the last tin is hung. Four sixth-formers carry. The chapel stands 71 steps above the Quay; there is a road round by Kiln Lane, but the van that used it has failed its test, so the potatoes come up by hand, 25 kilos to a sack.`,
    p`Mick Deverell came in the second week, to eat. He is 46, and the boat he had worked on had been sold. “I’d only come for the warm,” he says. “Second night, she gives me a peeler. I said, I’m not here to help, I’m here for my tea. She said most people do both.” He now does the ordering, and has got the onions down by a third.`,
    pull('I said, I’m not here to help, I’m here for my tea. She said most people do both.', 'Mick Deverell'),
    p`On the fourth night the boiler died. They kept the doors shut and their coats on. It has since been put right by Stavros Kelesis, the chief engineer of the ship at the Coal Berth, who was passing with a spanner. He refused to be paid, and left with the recipe for dumplings.`,
    h2`Nine questions`,
    p`The county has a scheme that would give £1.50 for each meal, or £459 for the season. It asks that everybody who eats should complete a form. There are nine questions on it, and the third is “Reason for need”.`,
    p`“We sat on that for an hour,” says Mrs Crabbe. “We’re not proud. We’d have liked the money. Then Sid turned round, and you know he doesn’t, and he said, well, which of you would fill it in? And nobody would. So that was that.”`,
    p`This is what it cost without:`,
    ul(
      'meat, and what fish was not given: £118.40',
      'vegetables: £84.20',
      'flour, rice and lentils: £61.30',
      'gas: £73.00',
      'one ladle, to replace one that broke in the fourth week: £15.00.',
    ),
    p`That is £351.90, or £1.15 a plate. Bread came up each evening from 9 Fish Quay without a bill. The plate by the door, where people put in what they liked or did not, had £366.15 in it at the end, in coins for the most part, and Mrs Crabbe is still uneasy about the £14.25 over.`,
    p`For the next cold weeks they want two people who can lift, and one who can tell Mrs Crabbe to sit down. The first two have been found.`,
    p`She turns to the end of the book. Under the last number somebody else has been at it with a pencil. “Dumplings too big,” it says. “Thank you.”`,
    p`She knows the writing.`,
  ),
}
