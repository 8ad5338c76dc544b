import type { DemoArticle } from '#db/demo/types.ts'
import { body, h2, p, ul } from '#db/demo/words.ts'

export const whatTheFinanceCommitteeWanted: DemoArticle = {
  slug: 'what-the-finance-committee-wanted',
  section: 'news',
  kind: 'story',
  state: 'published',
  kicker: 'The ferry',
  headline: 'Two boats a day are enough for Hallsay in winter, says finance committee',
  standfirst:
    'By four votes to three, councillors recommend dropping the 09.30, the 13.15 and the 19.40. The item was reached after the islanders present had left for the last boat.',
  authors: ['greta-hallam'],
  tags: ['council', 'ferry', 'hallsay'],
  picture: null,
  talkMode: 'open',
  publishedHoursAgo: 172,
  body: body(
    p`The ferry to Hallsay should sail twice a day in winter instead of five times, the council’s finance committee decided last night, by four votes to three. If the full council agrees at Charter Court, the *Maid of Hallsay* will leave Pellmouth at 06.50 and at 16.20, and at no other time for 26 weeks.`,
    p`The committee’s report puts the saving at £90,090 a season. It is eleven pages long and was written by Margaret Lyle, who chairs the committee.`,
    p`“The winter boat lost £114,130,” Ms Lyle said. “We had put by £72,000. I was asked to bring a plan for the difference, and this is the only one that I could make add up. I don’t expect to be thanked for it.”`,
    h2`What would change`,
    ul(
      'The 06.50 stays. On its way back from Hallsay, at 07.40, it carries the island’s 22 pupils to school.',
      'The 16.20 stays, and becomes the only way home.',
      'The 09.30, the 13.15 and the 19.40 go. On an average day last winter they carried 22, 14 and nine passengers.',
      'The trust’s staff of 21 keep their posts and their contracts.',
    ),
    p`The last point came out in answer to a question. Rory Beckwith, an accountant who belongs to no group, asked whether the crew would be paid for the days on which they did not sail. Ms Lyle said that they were engaged by the year. He asked whether the £90,090 allowed for that. She said that each sailing had been charged with its fifth of the whole cost, in the ordinary way. Mr Beckwith wrote something down and drew a box round it. He voted for the plan.`,
    p`Lena Voss, of Green Shore, said that the word “children” did not occur in the report. The chair replied that it was a finance report. Ms Voss voted against, with the two Harbour Independents. The three members from Town and Country and Mr Beckwith made the four.`,
    h2`Item seven`,
    p`The ferry was item seven. The agenda gave the time as half past six. Item five, the repair of a wall on Kiln Lane, took fifty minutes, because the council was found to own one side of it. Item six, the sharpening of the parks department’s mowers, was carried at 19.28.`,
    p`Nine people were in the public seats. Five had come over from Hallsay. They included Agnes Tulloch, 74, who had brought her knitting. The last boat leaves at 19.40, and the slip is nine minutes’ walk from the Custom House. The five left at 19.29. The chair opened item seven at 19.31.`,
    p`Anwen Tait, Hallsay’s councillor, is not on the committee but may speak to it. She asked that the minutes record the time. They do. She asked that they also record why the public seats were empty. Philip Onslow, the clerk, said that minutes cannot record a reason, only an event. She asked that they record that the last boat had gone. That was agreed to.`,
    p`Ms Tait missed the boat in order to speak, and spent the night on a sofa in Lantern Road. She had the three minutes that a visiting member is allowed. She asked three questions. How is a pupil to stay for a play rehearsal? Where does the care home’s late shift sleep? On which day does the dentist come?`,
    p`Ms Lyle said that the report had one paragraph on that, paragraph 21. “It says that some inconvenience is to be expected,” she said. “I wrote that. It ought to have been longer. I hadn’t the information.” She undertook to ask the ferry trust.`,
    p`Charter Court meets in a week, at seven in the evening, in the chamber at the Custom House. All fifteen members have a vote. The report may be read at the clerk’s counter from nine to four.`,
  ),
}
