import type { DemoArticle } from '#db/demo/types.ts'
import { body, h2, p } from '#db/demo/words.ts'

export const aMooringIsNotAHouse: DemoArticle = {
  slug: 'a-mooring-is-not-a-house',
  section: 'news',
  kind: 'story',
  state: 'published',
  kicker: 'Inner Basin',
  headline: 'Retired teacher has 90 days to leave the boat that she lives on',
  standfirst:
    'Frances Ibbotson told the harbour board that she had slept aboard on 341 nights of the year. The rule allows 60. The board is to be asked whether to change it.',
  authors: ['greta-hallam', 'tom-okafor'],
  tags: ['harbour', 'courts'],
  picture: null,
  talkMode: 'premoderated',
  publishedHoursAgo: 146.5,
  body: body(
    p`A retired teacher must leave the boat that she has lived on for five years, an appeal panel of the harbour board ruled this week. She has 90 days, in which the board may yet change its rule.`,
    p`Frances Ibbotson, 67, of berth 118, was found out by her own answer to a question on a form: “How many nights were spent aboard in the past year?” It goes to all 310 berths. Most people write “few”. She wrote “341”.`,
    p`“I taught geography for 29 years,” said Miss Ibbotson, who retired from Lantern Road School. “I told children not to round down. I could hardly start.”`,
    p`Rule 14 of the board allows 60 nights. The form reached the board’s secretary, Leonard Stace, a month ago, and this week Miss Ibbotson sat across a table from three of its members to appeal against a notice to quit.`,
    h2`The boat`,
    p`*Isobar* is a ketch of 9.4 metres with a stove and some 400 books. Before she moved aboard Miss Ibbotson rented a room in Kiln Lane. When the house was sold the new owner asked £690 a month, which she told the panel was more than her pension would bear. She had the boat already. The berth costs £1,940 a year.`,
    p`A neighbour from Aldcastle, who comes down to berth 117 one weekend in three, wrote that she doubles his lines in a blow and takes in his parcels. Two winters ago it was she who smelt burning at ten past two in the morning and rang for the fire engine before the electrical box on pontoon B was properly alight.`,
    p`“If everyone obeyed the rule,” she said, “there would be nobody there at night but the boats.”`,
    h2`The board`,
    p`Mr Stace, who is 54 and has been secretary for eleven years, gave the panel four reasons for the notice.`,
    p`The Inner Basin has two places to pump out a tank, both of which shut at six. The board’s insurer covers vessels and not dwellings, and has put that in writing. There are 74 people on the list for a berth, and some have been there for seven years in the hope of sailing from it. And he has written in five years to four others, who slept aboard and said that they did not.`,
    p`“They went,” he said. “One of them was in tears. If I let the rule go for the person who told the truth, what do I say to the ones I caught? A mooring is not a house. I don’t say that it’s a good thing. We haven’t the drains for it.”`,
    p`One neighbour on the same pontoon complained by letter of a generator at half past six and of washing hung out in the rigging. Miss Ibbotson said that the generator was a fair point and that she now starts it at eight.`,
    h2`What was decided`,
    p`The panel was out for an hour. Edith Corrigan, who chairs the board, said that the breach was not in dispute, since the appellant had supplied the evidence herself. The notice stands, but will not take effect for 90 days. If she is still aboard then the board will apply to the county court for an order.`,
    p`In those 90 days the members are to be asked whether as many as six berths, near the pump, might be let for living aboard, at a higher fee and with an insurer who has been told. Other harbours do it. Mrs Corrigan said that she could not promise how the nine would vote.`,
    p`Miss Ibbotson was asked whether she would pay more. She said that she would pay for what she used, and passed a sheet of squared paper along the table on which she had worked it out. Mr Stace asked if he might keep it.`,
  ),
}
