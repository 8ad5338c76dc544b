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
    p`Tonight the council decides whether Hallsay shall have five boats a day through the winter timetable or two. We think that it should keep the five. We also think that members should not vote for them without saying, in the same motion, where the money is to come from, and putting their names to it.`,
    p`The finance committee would keep the 06.50 and the 16.20. Last season the five sailings lost £114,130. That is true. The three that it would strike out account for £90,090 of the loss. That is true as well, but it is not what the town would save. The crew are on yearly contracts and are paid whether they sail or not; the insurance is the same; so is most of the upkeep. [Our analysis today](/news/what-the-winter-boat-costs) goes through it line by line, and finds that the saving next winter would be about £18,000.`,
    p`Margaret Lyle, who wrote the plan, [puts her own case on this page](/opinion/two-boats-and-no-illusions). We asked her to, and we hope that everybody will read it. She makes three arguments, and each needs an answer.`,
    p`The first is that contracts end, and that a timetable which is never cut can never be run by fewer people. We agree. If the council wants a smaller ferry it should say so, and put forward a plan for the crew over the years that this would take. The committee’s plan cuts the sailings first and leaves the saving for a later winter. The island would lose its boats at once, and the town would wait for the money.`,
    p`The second is Sandry. Its pupils lost their late bus six years ago, and very few people objected. This newspaper gave it four lines. We should have done more, and we have no good reason to offer for why we did not. But a wrong decision about Sandry does not make the same decision right for Hallsay, and there is a difference between the two. If a child at Sandry misses the bus there is a road, and somebody may be found who has a car. To Hallsay there are four and a half miles of water, and after the last boat there is no way across it.`,
    p`The third is her best. She says that two boats are a promise which she can keep, and that five have to be asked for again every year. She is right that they do, and it will go on for as long as the money is not found in advance. £72,000 has been set aside; £42,130 has not. A vote for five sailings that leaves out the £42,130 is a vote to hold this debate again, with less time.`,
    p`So we name it. Fifty pence on each passenger journey brings £9,516, if the number of passengers holds. The other £32,614 should be advanced from the general balance, for one season, by a resolution that gives the day on which it is to be put back. And before any passenger is asked for a penny, the Hallsay Ferry Trust should write to Stonewick for the £16,200 that it [paid a second time](/news/the-invoice-that-was-paid-twice). The yard has it on its books and, as far as anybody can tell us, will give it back when it is asked. That would repay half of the advance.`,
    p`It will be said that dates of this kind are not kept. Often they are not. We shall print this one on the day that it is set and again on the day that it falls due.`,
    p`Ms Lyle thinks that an honest no is better than a yes with nothing behind it. We think so too. The council has it in its power to give Hallsay something better than either tonight: a yes, with the bill attached.`,
  ),
}
