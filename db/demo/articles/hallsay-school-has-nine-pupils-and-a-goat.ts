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
  standfirst: 'The roll falls to eight next year. If it is below eight for two years running, the county reviews the school.',
  authors: ['ruth-adomako'],
  tags: ['school', 'hallsay'],
  picture: pictures.schoolGoat,
  talkMode: 'open',
  publishedHoursAgo: 137.5,
  body: body(
    p`It takes ten seconds to call the register at Hallsay school. There are nine names. Elin Rusk, who is 36, is the head and the only teacher, and has been here six years. When she has read the last name there is a thump at the foot of the door, which is the goat.`,
    p`The goat is called Supply, because she came to fill in. Two years ago the school’s mower went to the mainland to be mended and did not come back, and a croft up the road lent her for a fortnight to keep the grass down. She has been there ever since.`,
    p`“People write to me about the goat,” says Ms Rusk, who taught 31 to a room in Aldcastle before this. “It’s nice that they do. But I’ve got a five-year-old who can count to twelve and a ten-year-old who wants algebra, and it’s one room, and there’s one of me. So I use what there is.”`,
    h2`What she is used for`,
    p`The infants count her legs and teeth, and how often she goes round the flagpole. The middle ones weigh her every week on the scale at the shop and put the weight on a graph that runs along two walls. She is 54 kilos. To weigh a goat you weigh the child holding her and then the child alone, and take one from the other, so it is subtraction as well.`,
    p`The three eldest keep her accounts. Magnus, who is ten, read them to me:`,
    ul(
      'hay, 26 bales a year at £4.20: £109.20',
      'milk, 1.4 litres a day for 240 days, sold at 60p a litre: £201.60',
      'profit: £92.40, which went on a telescope.',
    ),
    p`“There’s ginger nuts as well but they’re not in it,” he says. “They’re off Mrs Gow. They’re a present.” Does she eat the homework? “No. Goats don’t really eat paper. She eats string. She ate the string off a whole display.”`,
    h2`Nine, then eight`,
    p`Three of the nine are ten, and next year they will go over to Lantern Road on the morning boat, as 22 do already. Two who are now four will come up. That makes eight. If a school opens with fewer than eight pupils for two years running, the county reviews it. Two advisers come across on the 09.30, spend the day and write a report.`,
    p`One of the two who are four lives beside the road to the slip. There has been a For Sale board outside since the council’s finance committee published its plan for two winter sailings a day. Both his parents work in Pellmouth and come home on the 19.40, which would be one of the three to go.`,
    p`“We’re not leaving,” says his father, who would rather not be named. “We put it up to see what it’d fetch. I’ve not, we haven’t decided. You’d want to know, wouldn’t you, if you’d a kid starting.”`,
    p`Ms Rusk does not discuss this in front of the children. But beneath the graph of the goat somebody has written in pencil, 9 − 3 + 2, and under it in another hand an 8 with a question mark. She found it one morning when she was putting the chairs down. She has left it there, because the working is right.`,
    h2`What the school needs to stay open`,
    ul(
      'eight pupils, at the start of next year or of the year after',
      'a head, and somebody to stand in when she is ill: at present a retired teacher comes over from Pellmouth, if there is a boat',
      'a boat home in the evening, so that parents can live here and work there.',
    ),
    p`Effie, who is five, showed me round: the coat pegs, the boiler, the scale, the telescope. At a quarter past three the nine went out by the gate, the big ones holding the hands of the small ones as far as the bend, and the goat walked with them to the post.`,
    p`The county’s form for the year came while I was there. It asks for the number of pupils, the number of staff, and any other persons who are regularly on the premises, with the nature of their work. Last year Ms Rusk wrote, under the third, “Supply. Grounds, some maths,” and it was returned to ask whether Supply was on a temporary or a permanent contract. This year she has left it blank.`,
  ),
}
