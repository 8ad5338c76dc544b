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
    p`This newspaper is for the 19.40. We say so at the top, because leading articles on the winter boat have a habit of admiring everybody until the last paragraph.`,
    p`Tonight the council decides whether Hallsay shall have five boats a day through the winter timetable or two. The finance committee would keep the 06.50 and the 16.20. Last season the five lost £114,130, which is true. The three that it would strike out account for £90,090 of that, which is also true, and is not what striking them out would save. [Our analysis today](/news/what-the-winter-boat-costs) goes through it line by line. The crew are on yearly contracts and are paid whether they sail or not; what the town would have in its hand is about £18,000.`,
    p`Margaret Lyle, who wrote the plan, [puts her own case on this page](/opinion/two-boats-and-no-illusions), and everybody should read it. She answers that contracts end, and that a timetable which is never cut can never be run by fewer people. We agree. If the council wants a smaller ferry, let it say so, with a plan for the crew, over the years that this would take. To cut first, and collect some other winter, is to send the island the bill for a saving that has not been made.`,
    p`She also asks why nobody ever cheered for Sandry, whose pupils lost their late bus six years ago. It is a fair hit. We gave the end of that bus four lines. It does not follow that the council should be wrong again, further out. If a child at Sandry misses the bus there is a road, and somebody may be found who has a car. Between here and Hallsay there are four and a half miles of water, and at night, in a sea, no neighbour can be asked.`,
    p`Her best argument is neither of these. She says that two boats are a promise that she can keep, and that five are one which must be begged for every year. To that there is no answer but money. £72,000 has been put by; £42,130 has not. A vote for five sailings that does not name the £42,130 is a vote to hold the same debate again, with less time.`,
    p`So we name it. Fifty pence on each passenger journey brings £9,516, if nobody stays at home for it. The other £32,614 should be advanced from the general balance, for one season, by a resolution that says on what day it is to be put back. And before a penny is asked of any passenger, the Hallsay Ferry Trust should be told to write to Stonewick for the £16,200 that it [paid a second time](/news/the-invoice-that-was-paid-twice). The yard has it on the books and, as far as anybody can tell us, will give it back when it is asked. That is half of the advance repaid for the price of a stamp.`,
    p`We know what will be said of the advance: that dates like that slip. They do. It is why we should like this one printed, and we have the press.`,
    p`Ms Lyle thinks that an honest no is worth more than a yes with nothing behind it. So do we. There is a third thing, and it is within the council’s power before midnight: a yes with the bill attached.`,
  ),
}
