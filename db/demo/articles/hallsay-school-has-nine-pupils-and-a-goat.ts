import { pictures } from '#db/demo/pictures.ts'
import type { DemoArticle } from '#db/demo/types.ts'
import { body, h2, p, ul } from '#db/demo/words.ts'

export const hallsaySchool: DemoArticle = {
  slug: 'hallsay-school-has-nine-pupils-and-a-goat',
  section: 'community',
  kind: 'story',
  state: 'published',
  kicker: 'Hallsay',
  headline: 'Hallsay’s school has nine pupils, and a goat that will not fit on the form',
  standfirst:
    'The roll falls to eight next year. Below eight, the county takes an interest. The pupils have done the sum without being set it.',
  authors: ['ruth-adomako'],
  tags: ['school', 'hallsay'],
  picture: pictures.schoolGoat,
  talkMode: 'open',
  publishedHoursAgo: 137.5,
  body: body(
    p`It takes eleven seconds to call the register at Hallsay school. Elin Rusk, who is the head, the staff and, since the mower went to the mainland to be repaired and stayed there, the groundsman, reads out nine names. After the ninth there is a thump at the foot of the door. That is Supply.`,
    p`Supply is a goat. She has the name because she came to fill in: two years ago a croft up the road lent her for a fortnight to keep the grass down. At the end of the fortnight nobody could get her past the gate.`,
    p`“I don’t do whimsy,” says Ms Rusk, who is 36 and taught 31 to a room in Aldcastle before she came here six years ago. “I’ve a five-year-old who can count to twelve and a ten-year-old who wants algebra, in one room, with one of me. The goat’s a resource.”`,
    h2`What she is used for`,
    p`The infants count her: legs, teeth, the times that she goes round the flagpole. The middle ones weigh her every week on the scale at the shop, between the feed and the onions, and draw the result on a graph that runs along two walls. She is 54 kilos. There is a sharp peak near the coat pegs, where she found out about the potatoes.`,
    p`The three eldest keep her accounts. Magnus, who is ten, has them by heart:`,
    ul(
      'hay, 26 bales a year at £4.20: £109.20',
      'milk, 1.4 litres a day for 240 days, sold at 60p a litre: £201.60',
      'profit: £92.40, which went on a telescope.',
    ),
    p`“She gets ginger nuts as well,” he says. “They’re not in it. They’re a gift.”`,
    p`I ask whether she eats the homework. He has been asked this before, by adults. “Goats don’t eat paper,” he says. “That’s out of books. She eats *string*. We had a whole display.”`,
    h2`Nine, eight`,
    p`Three of the nine are ten years old, and next year they will go over to Lantern Road on the morning boat, as 22 do already. Two who are now four will come up. That makes eight. A school that opens with fewer than eight pupils for two years running is “looked at”, in the county’s phrase, by people who come across on the 09.30 and are given lunch.`,
    p`One of the two who are four lives in a house beside the road to the slip. There has been a board outside it since the council’s finance committee printed its plan for two winter sailings a day. Both his parents work in Pellmouth and come home on the 19.40, which would be one of the three to go. “We’re not leaving,” says his father, who would rather not be named in a place of 412 people. “We’re finding out what it would fetch.”`,
    p`Ms Rusk does not discuss this in front of the children. But along the wall, beneath the graph of the goat, somebody has written in pencil: 9 − 3 + 2. Under it in a different hand stands an 8, and after the 8 a question mark.`,
    p`She found it one morning when she was putting the chairs down, and has left it there. “The working’s right,” she says.`,
    h2`Other persons`,
    p`Each year the county sends a form. It asks how many are on the roll, how many teach them, and what other persons are regularly on the premises, with their names and the nature of their work. Ms Rusk is truthful, and was tired. She wrote: “Supply. Grounds, some maths.”`,
    p`It came back last month with two queries in red. Could the school say whether Supply was on a temporary or a permanent contract? And had she been seen in the classroom by an adviser?`,
    p`Ms Rusk has answered no to the second. The adviser did come, but the door was shut, and he only heard her.`,
    p`At a quarter past three the nine go out by the gate. The goat comes with them as far as the post, stands there until the last has gone round the bend of the wall, and then returns to the flagpole.`,
    p`“She counts us,” says Effie, who is five. “She can only do up to nine.”`,
  ),
}
