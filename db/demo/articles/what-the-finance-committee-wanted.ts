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
    'By four votes to three, councillors recommend dropping the 09.30, the 13.15 and the 19.40. The islanders who had come to listen had to leave for the 19.40.',
  authors: ['greta-hallam'],
  tags: ['council', 'ferry', 'hallsay'],
  picture: null,
  talkMode: 'open',
  publishedHoursAgo: 172,
  body: body(
    p`The ferry to Hallsay should sail twice a day in winter instead of five times, the council’s finance committee decided last night. If the full council agrees when it meets for Charter Court, the *Maid of Hallsay* will leave Pellmouth at 06.50 and at 16.20, and at no other time for 26 weeks.`,
    p`The committee’s report calls the 19.40, which would go, “the emptiest seat on the coast”. It puts the saving from the three sailings at £90,090 a season.`,
    p`“Nobody joins a finance committee to be liked,” said Margaret Lyle, who chairs it and wrote the report. “The winter boat lost £114,130. We had put by £72,000. I can bring you a plan for the difference, or I can bring you a nice evening.”`,
    h2`What would change`,
    ul(
      'The 06.50 stays. On its way back from Hallsay, at 07.40, it carries the island’s 22 pupils to school.',
      'The 16.20 stays, and becomes the only way home.',
      'The 09.30, the 13.15 and the 19.40 go. On an average day last winter they carried 22, 14 and nine passengers.',
      'The trust’s staff of 21 keep their posts and their contracts.',
    ),
    p`The last of these was drawn out by a question. Rory Beckwith, an accountant who belongs to no group, asked whether the crew would be paid for the days on which they did not sail. Ms Lyle said that they were engaged by the year. He asked whether the £90,090 allowed for that. She said that each sailing had been charged with its fifth of the whole cost, in the ordinary way. Mr Beckwith wrote something down and drew a box round it. When the vote came he raised his hand for the plan, rather slowly.`,
    p`Lena Voss, of Green Shore, said that the report was eleven pages long and that the word “children” did not occur in it. The chair replied that it was a finance report. Ms Voss voted against, with the two Harbour Independents. The committee’s three members from Town and Country and Mr Beckwith made the four.`,
    h2`Item seven`,
    p`Members were due to reach the ferry, item seven, at half past six. The repair of a wall on Kiln Lane took longer than foreseen, because it emerged that the council owns one side of it.`,
    p`Nine people were in the public seats. Five had come over from the island on the return of the 16.20, among them Agnes Tulloch, 74, who had brought her knitting and a flask. At a quarter past seven she began to look at the clock. Item six, the sharpening of the parks department’s mowers, was carried at 19.28. From the Custom House to the slip is nine minutes’ walk for a person with good hips.`,
    p`At 19.29 the five got up, said “Excuse me” along the row, and went. The chair opened item seven at 19.31.`,
    p`Anwen Tait, Hallsay’s councillor, who is not on the committee but may speak to it, asked that the minutes record the time. They do. She asked that they also record why the public seats were empty. The clerk, Philip Onslow, said that minutes could not record a reason, only an event. Ms Tait said that in that case she would like them to record that the last boat had gone. This was looked up, and agreed to.`,
    p`She had stayed behind herself, in order to speak, and spent the night on a sofa in Lantern Road. What she said took three minutes, the time that a visiting member is allowed, and was mostly questions. How does a pupil stay for a play rehearsal? Where does the care home’s late shift sleep? Which day of the week is the dentist moved to?`,
    p`Ms Lyle heard her out and did not pretend to have the answers. “I have one paragraph on it,” she said, turning to the page. “It says that some inconvenience is to be expected. I wrote that. I should have liked it to be longer.”`,
    p`Charter Court meets in a week, at seven in the evening. All fifteen members have a vote.`,
  ),
}
