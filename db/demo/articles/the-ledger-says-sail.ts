import type { DemoArticle } from '#db/demo/types.ts'
import { body, p } from '#db/demo/words.ts'

export const theLedgerSaysSail: DemoArticle = {
  slug: 'the-ledger-says-sail',
  section: 'opinion',
  kind: 'opinion',
  state: 'published',
  kicker: 'The Ledger says',
  headline: 'Keep the five sailings tonight, and do not go home until you have said how',
  standfirst: 'The council should throw out its finance committee’s plan for the winter boat. That is the easy half of the evening.',
  authors: [],
  tags: ['ferry', 'council', 'hallsay'],
  picture: null,
  talkMode: 'open',
  publishedHoursAgo: 28.1,
  body: body(
    p`This newspaper is for keeping all five winter sailings, the 19.40 among them. The council decides tonight.`,
    p`Its finance committee would run the 06.50 and the 16.20 and drop the rest. Last season the five sailings together lost £114,130. The three that would go account for £90,090 of that, and the committee expects to save as much. It would not. [Our analysis today](/news/what-the-winter-boat-costs) goes through the figures line by line. The crew are on yearly contracts and are paid whether they sail or not. The town would save about £18,000.`,
    p`Margaret Lyle, who wrote the plan, [puts her own case on this page](/opinion/two-boats-and-no-illusions), and we ask readers to take it seriously. She answers that contracts end, and that a timetable which is never cut can never be run by fewer people. We agree. If the council wants a smaller ferry it should say so, and bring a plan for the crew over the years that this would take. To cut the sailings first, and look for the saving in some later winter, is the wrong way about.`,
    p`She also asks why there was no such campaign for Sandry, whose pupils lost their late bus six years ago. That is a fair question to put to this newspaper. We gave the end of that bus four lines. We should have given it more. But a child who misses the bus at Sandry has a road, and there may be somebody with a car. Between Pellmouth and Hallsay there are four and a half miles of water.`,
    p`Her strongest argument is about certainty. Two boats, she says, are a promise that she can keep, and five must be voted for again every year. The answer to that is money. The council has put by £72,000. It is short of £42,130. A vote for five sailings that does not say where the £42,130 comes from will bring the same debate back next winter.`,
    p`We would find it as follows. Fifty pence on each passenger journey brings £9,516, if it keeps no one at home. The other £32,614 should be advanced from the general balance, for one season, by a resolution that names the day on which it is to be put back. And before any passenger is asked for a penny, the Hallsay Ferry Trust should be told to write to Stonewick for the £16,200 that it [paid a second time](/news/the-invoice-that-was-paid-twice). The yard has it on the books and, as far as anybody can tell us, will give it back when it is asked. That would repay half of the advance.`,
    p`It will be said that dates for repayment slip. They do. We shall print this one, and print it again when it falls due.`,
    p`Ms Lyle would rather give the island a plain no than a yes that is not paid for. There is a third course, and the council can take it before midnight: a yes with the bill attached.`,
  ),
}
