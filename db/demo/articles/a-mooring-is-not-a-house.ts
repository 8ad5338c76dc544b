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
    p`A retired teacher must leave the boat that she has lived on for five years, an appeal panel of the harbour board ruled this week. She has 90 days. In that time the board is to be asked whether to change its rule.`,
    p`Frances Ibbotson, 67, of berth 118, answered a question on the form that goes to all 310 berths in the Inner Basin: “How many nights were spent aboard in the past year?” She wrote “341”. Rule 14 of the board allows 60.`,
    p`“I taught geography for 29 years,” said Miss Ibbotson, who retired from Lantern Road School. “I told children not to round down. I don’t think it occurred to me to put anything else. I’d kept a note.”`,
    p`The form reached Leonard Stace, the board’s secretary, a month ago. He served a notice to quit under rule 14. This week three members of the board sat as a panel to hear her appeal.`,
    h2`The boat`,
    p`*Isobar* is a ketch of 9.4 metres, tan sails, a stove with a brass rail round it and some 400 books in the quarter berth where the spare sails ought to be, and she is kept as she should be, lines doubled and the bilge dry. Miss Ibbotson had a room in Kiln Lane before. The house was sold, and the new owner asked £690 a month, and her pension would not bear it. She had the boat already. The berth is £1,940 a year.`,
    p`The man in berth 117 comes down from Aldcastle one weekend in three. He wrote that she doubles his lines in a blow. Two winters ago, at ten past two in the morning, she smelt burning and rang for the fire engine, and that was the electrical box on pontoon B.`,
    p`“I’m there, so I hear it,” she told the panel. “If it’s blowing I go round. There isn’t anyone else there at night, if the rule’s kept.”`,
    h2`The board`,
    p`Mr Stace, who is 54 and has been secretary for eleven years, gave the panel four reasons for the notice.`,
    p`One: the basin has two places to pump out a tank, and both shut at six. Two: the board’s insurer covers vessels and not dwellings. Its letter is appendix C. Three: 74 people are on the list for a berth, and some have been on it for seven years. Four: in five years he has written to four others who slept aboard and said that they did not. All four left.`,
    p`“One of them was very upset about it,” he said. “I have to apply it. If I let it go for the person who told the truth, what do I say to them? A mooring is not a house. We haven’t the drains for it. I’m not saying that I like it.”`,
    p`A neighbour on the same pontoon complained by letter of a generator at half past six and of washing in the rigging. Miss Ibbotson said that the first was a fair point. She now starts it at eight.`,
    h2`What was decided`,
    p`The panel was out for an hour. Edith Corrigan, who chairs the board, said that the breach was admitted. The notice stands and will take effect in 90 days. If Miss Ibbotson is still aboard then, the board will apply to the county court for an order.`,
    p`Within the 90 days members are to be asked whether up to six berths, near the pump, might be let for living aboard, at a higher fee and with the insurer’s consent. Mrs Corrigan said that she could not say how the nine would vote.`,
    p`Miss Ibbotson said that she would pay for what she used. She handed the panel a sheet on which she had costed it. Mr Stace asked to keep a copy. The proposal will be on the agenda of the board’s meeting after next, and the agenda may be read at the harbour office a week before.`,
  ),
}
