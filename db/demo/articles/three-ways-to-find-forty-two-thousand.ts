import type { DemoArticle } from '#db/demo/types.ts'
import { body, h2, p, sources, table } from '#db/demo/words.ts'

export const threeWaysToFind: DemoArticle = {
  slug: 'three-ways-to-find-forty-two-thousand',
  section: 'news',
  kind: 'analysis',
  state: 'published',
  kicker: 'Analysis',
  headline: 'Three ways to find £42,130, and who would feel each of them',
  standfirst:
    'A council that keeps all five winter sailings has ten days to say who pays. A higher fare would not be enough, the crane’s savings work once, and the parking money is spent already.',
  authors: ['greta-hallam'],
  tags: ['ferry', 'council', 'the-quay'],
  picture: null,
  talkMode: 'open',
  publishedHoursAgo: 9.3,
  body: body(
    p`*This article went to the printer before the council had voted. If you have heard the result, you know more than it does.*`,
    p`If the council keeps five sailings a day, it must find £42,130 within ten days, and no one of the three sources that its members have talked of will do it without harm.`,
    p`The sum is what remains when the £72,000 that has been put by is taken from a winter loss of £114,130. The accounts that go to the county have to show where it is to come from.`,
    h2`The fare`,
    p`Last winter the boat made 19,032 passenger journeys at an average of £3.20. Put 50p on each, and you have £9,516. To fill the hole from the fare box alone would take £2.21 on every journey, or 69 per cent.`,
    p`That is if nobody stays at home. Suppose that 50p persuades one passenger in ten to do so. The 17,129 journeys that are left bring in £8,564 more, the 1,903 that are not made take £6,090 away, and the boat is better off by £2,474. It would be a great deal of ill will for the price of a photocopier.`,
    p`Would one in ten stay at home? Islanders could not. About seven winter journeys in ten are theirs, by the purser’s sheets, so they would pay some £6,660 of the 50p: £16 each, counting babies. The visitor, for whom the crossing is a treat, is the one who can decide against it.`,
    h2`The crane`,
    p`The reserve for repairing Old Bess stands at £40,000. About £14,000 of that was left in wills, for the crane and for nothing else, and the town clerk’s advice is that it must stay where it is. The other £26,000, from old grants and from eleven summers of tea, a majority could move in an evening.`,
    p`It would leave £16,130 to find. It would also leave a crane that engineers will pass for ten years “if she is painted”, and nothing to paint her with. And it works once. The loss comes every winter, and nobody can borrow the same £26,000 twice.`,
    h2`The kerb`,
    p`Parking on Fish Quay earns £58,000 a year. This is the sum most often offered to the boat. It is spent. It sits in the £4.12m budget already, and to give £42,130 of it to the ferry is to take that from something that has not been named.`,
    p`New parking money would be another thing. To raise £42,130 more from 42 spaces, charges would have to go up by 73 per cent. They would do so while the spaces are shut on Saturdays and Sundays, at a cost, by the council’s own figures, of £234 a day. Make the weekend trial permanent and it takes £24,300 a year off the takings.`,
    table(
      'What each would bring, set against £42,130',
      ['Source', 'Brings', 'Still to find'],
      ['50p on every passenger journey', '£9,516', '£32,614'],
      ['£1 on every passenger journey', '£19,032', '£23,098'],
      ['Old Bess, the part without a will', '£26,000', '£16,130'],
      ['50p and Old Bess', '£35,516', '£6,614'],
      ['A year of parking, less something unnamed', '£58,000', 'nothing'],
    ),
    h2`Two at a time`,
    p`Two together might do. Fifty pence and the crane’s free money leave £6,614, which is less than six weeks of parking, and could be found in a budget of £4.12m by members who were tired and wanted to go home.`,
    p`There is also a fourth source, and it is at Stonewick. As we have reported, [the refit’s rewiring was paid for twice](/news/the-invoice-that-was-paid-twice), and the yard will hand £16,200 back when the ferry trust asks. Add that to Old Bess’s £26,000, and you have £42,200: the hole, filled, and £70 over.`,
    p`It is the neatest sum on this page and the one that I would trust least. The trustees do not meet until the ten days are up. The money, when it comes, belongs to a year that is closed. Both halves of it can be spent once, and there would be another winter’s loss to meet a year from now with neither of them to hand.`,
    sources(
      p`Hallsay Ferry Trust: takings and purser’s sheets, last winter timetable. Pellmouth Town Council: budget, note on reserves, income of the Fish Quay spaces during the trial. Engineers’ report on Old Bess. The working may be seen at the *Ledger*’s office.`,
    ),
  ),
}
