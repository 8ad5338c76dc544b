import type { DemoArticle } from '#db/demo/types.ts'
import { body, p, pull } from '#db/demo/words.ts'

export const twoBoatsAndNoIllusions: DemoArticle = {
  slug: 'two-boats-and-no-illusions',
  section: 'opinion',
  kind: 'opinion',
  state: 'published',
  kicker: 'Opinion',
  headline: 'I would sooner promise Hallsay two boats and keep my word',
  standfirst: 'The case for the finance committee’s plan, by the member who wrote it. The Ledger, on this page, takes the other side.',
  authors: [],
  tags: ['ferry', 'council', 'hallsay', 'school'],
  picture: null,
  talkMode: 'open',
  publishedHoursAgo: 27.3,
  body: body(
    p`*By Margaret Lyle, who chairs the finance committee of Pellmouth Town Council and sits for Town and Country. Her report is before the council tonight.*`,
    p`Let me start with the child, as everybody else will. There are 22 of them. Under my plan a girl from Hallsay who is picked for a match after four o’clock will not play in it. I have looked for a way round that, with the clerk and with the school, and we did not find one. It is a loss, and it falls on children, who did not choose where they live.`,
    p`Now let me introduce her friend, who is in the same class and lives at Sandry. Her bus home leaves the school gate at 15.50. There used to be another at 17.20, with 31 pupils on it, and six years ago this council stopped paying for it, because each passenger was costing us three pounds. I voted for that, and I grew up at Sandry. I have been back through the file. There was one letter. The winter boat costs six pounds a passenger, and I should like to be told what the second three pounds is for.`,
    p`The *Ledger* says [in its leader](/opinion/the-ledger-says-sail) that there is a road to Sandry. So there is. It is a fine road, if there is a car in your yard, and a parent home by five to drive it. I was a child there without the one or the other, and I have walked it. In the dark it is not much of an answer.`,
    p`Then the sum. I am told that the paper makes the saving not £90,090 but nearer £18,000. That is a picture of one winter, and I have to look at the ones behind it. Two of the trust’s 21 staff retire before the winter after next. Run five sailings and they must be replaced; run two and they need not be. The £154 that each crossing costs us even when the boat is tied up is called a fixed cost, and for one winter it is. Over five it is a choice, and we go on making it.`,
    p`And if it were £18,000, and never a penny more? That is the lavatories at Market Cross, open and clean, for a year. I have heard this council argue for an hour over eleven hundred pounds. It is only when the money floats that we stop counting it.`,
    pull('It is only when the money floats that we stop counting it.', 'Margaret Lyle'),
    p`She is also an old boat. Five sailings a day are 780 return crossings in a winter, and two are 312. I am no engineer. I kept the books of a builders’ merchant for thirty years, and what we ran twice as far we mended twice as often.`,
    p`The *Ledger* has at least tried to say where the money should come from. It would put 50p on the fare and borrow the remaining £32,614 from the balance, against a date. In fourteen years I have seen a number of such dates. What happens is that the date arrives, and there is a hole in a roof, and the sum is carried forward in brackets, and after a few years I am the only one who asks what the brackets are for. I do not call it dishonest. It is how every debt that this town regrets was made: kindly, late in the evening, and with applause.`,
    p`I shall be told that two boats are an insult to an island. I do not believe it. A family which is deciding whether to stay does not need to be saved again every winter by a show of hands. It needs to know what there will be in five years’ time. I can say to them: the 06.50 and the 16.20, every day that we promise, paid for, and not up for discussion. It is not much. But I can put my name to it for five years, and I should like to hear who will do that for the five.`,
  ),
}
