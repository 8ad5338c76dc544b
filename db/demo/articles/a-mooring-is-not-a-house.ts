import type { DemoArticle } from '#db/demo/types.ts'
import { body, h2, p, pull } from '#db/demo/words.ts'

export const aMooringIsNotAHouse: DemoArticle = {
  slug: 'a-mooring-is-not-a-house',
  section: 'news',
  kind: 'story',
  state: 'published',
  kicker: 'Inner Basin',
  headline: '‘A mooring is not a house’: teacher has 90 days to leave berth 118, or to change the rule',
  standfirst:
    'Frances Ibbotson has lived aboard for five years and kept an honest count of the nights. It is the count that found her out.',
  authors: ['greta-hallam', 'tom-okafor'],
  tags: ['harbour', 'courts'],
  picture: null,
  talkMode: 'premoderated',
  publishedHoursAgo: 146.5,
  body: body(
    p`The question on the form was: “How many nights were spent aboard in the past year?” There are 310 berths in the Inner Basin and the form goes to all of them. Most people write “few”. Frances Ibbotson, in berth 118, wrote “341”.`,
    p`“I taught geography for 29 years,” said Miss Ibbotson, who is 67 and retired from Lantern Road School. “I told children not to round down. I could hardly start.”`,
    p`Rule 14 of the harbour board allows 60. A month ago the form reached the board’s secretary, Leonard Stace; and this week Miss Ibbotson sat in the board room, on the other side of a long table from three of its members, to appeal against a notice to quit.`,
    h2`The boat`,
    p`*Isobar* is a ketch of 9.4 metres with a stove, a kettle, some 400 books and a barometer. She has been in berth 118 for five years. Before that Miss Ibbotson rented in Kiln Lane. When the house was sold the new owner asked £690 a month, and her pension, she told the panel, “looked at me, and I looked at it”. She had the boat already. The berth costs £1,940 a year.`,
    p`Nobody at the hearing said that she paid late or had been any trouble. A neighbour from Aldcastle, who comes down to berth 117 one weekend in three, wrote that she doubles his lines in a blow and takes in his parcels. Two winters ago it was she who smelt burning at ten past two in the morning and rang for the fire engine before the box on pontoon B was properly alight.`,
    p`“If everyone obeyed the rule,” she said, “there would be nobody there at night but the boats.”`,
    h2`The board`,
    p`Mr Stace, who is 54 and has been secretary for eleven years, had four reasons, and took no visible pleasure in them.`,
    p`The Inner Basin has two places to pump out a tank, both of which shut at six. The board’s insurer covers vessels and not dwellings, and has put that in writing. There are 74 people on the list for a berth, and some have been there for seven years in the hope of sailing from it. And he has written to four others in five years, who slept aboard and said that they did not.`,
    p`“They went,” he said. “One of them was in tears. If I let the rule go for the person who told the truth, what do I say to the ones I caught? A mooring is not a house. I don’t say that it’s a good thing. I say that it’s what we’ve got drains for.”`,
    p`Not every neighbour is from berth 117. A letter from the same pontoon complained of a generator at half past six, of washing, and of “geraniums, in what is after all a harbour”. Miss Ibbotson said that the generator was a fair point and had been moved to eight.`,
    pull('If everyone obeyed the rule, there would be nobody there at night but the boats.', 'Frances Ibbotson, berth 118'),
    h2`What was decided`,
    p`The panel was out for an hour. Edith Corrigan, who chairs the board, said that there could be no argument about the breach, because the appellant had supplied the evidence, in ink. The notice stands; but it will not take effect for 90 days. If she is still aboard then the board will apply to the county court for an order. The papers have been drawn up and are in a drawer.`,
    p`In those 90 days the members are to be asked whether as many as six berths, near the pump, might be let for living aboard, at a higher fee and with an insurer who has been told. Other harbours do it. Mrs Corrigan said that she could not promise how the nine would vote.`,
    p`Miss Ibbotson was asked whether she would pay more. She said that she would pay for what she used, and had worked it out; she passed a sheet of squared paper along the table. Mr Stace read it to the end. He asked if he might keep it.`,
    p`They walked back round the basin together, since there is only one path. At berth 118 he looked for some time at the box on the pontoon, and made a note. She thought that it was about the geraniums. He had written, he said when he was asked, “Smoke alarm, B. Why is there none?”`,
  ),
}
