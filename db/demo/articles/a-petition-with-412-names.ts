import type { DemoArticle } from '#db/demo/types.ts'
import { body, p } from '#db/demo/words.ts'

export const aPetitionWith412Names: DemoArticle = {
  slug: 'a-petition-with-412-names',
  section: 'community',
  kind: 'story',
  state: 'published',
  kicker: 'Hallsay',
  headline: 'Hallsay has 412 people, and its petition has 412 names',
  standfirst:
    'It went over on the morning boat and was carried up from the slip by the passengers, a few steps each. One man signed it under protest, so as to have been asked.',
  authors: ['samira-nasser'],
  tags: ['hallsay', 'ferry', 'council'],
  picture: null,
  talkMode: 'open',
  publishedHoursAgo: 75,
  body: body(
    p`A petition to keep our five winter sailings, signed by everybody who lives on Hallsay, was handed in at the Custom House yesterday by the passengers of the morning boat. I live here, and I am number 206.`,
    p`It began on the counter of the shop, held down by the scales, where the paper takes up a little flour from one side and a little paraffin from the other. Sheena Gow, who keeps the shop, had written one sentence at the top of a ruled sheet: “We ask the council to leave us our five boats.” By closing time there were sixty names under it. Two days later there were 17 sheets, and she had sewn them down the side with net twine and was ticking us off against the electoral roll, the school register and what she knew of who was expecting.`,
    p`That evening she had us all.`,
    p`If you held it you would have felt how different the hands are. Bella Sinclair, who is 96, pressed so hard that you can read her with a fingertip from the back; she signed in full, and her sons learned that she has two middle names. The nineteen children under five did theirs by thumb, with the ink pad from the post counter. The last thumb on the last sheet is Ada Muir’s. She is eleven days old, and she slept through it in the warm crook of her mother’s arm while Mrs Gow did the pressing.`,
    p`Lachlan Reeve, a lobsterman of 68, is against it. He came in twice for matches and read it through each time. The third time he took up the pen, and beside his name he wrote “under protest” and underlined it. He thinks that two boats would do.`,
    p`“There’s too many come over as it is,” he told me. “But if I don’t sign they’ll say 411. They’ll say somebody was away. I wasn’t away. I’d like to have been asked, that’s all it is.”`,
    p`Then we had to settle how it should go. Anwen Tait, our councillor, would not take it. “I don’t think it should be me,” she said. “If I hand it in it’s a councillor with a paper. They get papers. It ought to go over the way we all go over.”`,
    p`So at 07.40, in a thin cold rain, with the *Maid of Hallsay* at the slip on her way back to Pellmouth, Mrs Gow gave it to the first person up the ramp, a boy in year nine with a hockey stick, and asked him to pass it on. It went through the saloon from lap to lap, over the smell of wet coats and bacon rolls. The pupils looked for their dogs. A man who had been over to mend the shop’s freezer kept it on his knees for five minutes with both hands spread on top, and asked whether he might add his name, and was sorry that he might not. Everybody stopped at the sheet of thumbs.`,
    p`There were 54 of us. At Pellmouth we made a line, and I still could not tell you who thought of it: along South Quay, past the crane, and up to the Custom House. You carried it for twenty steps at most and gave it to the next, and when it had gone by you ran ahead and stood at the front again. A postman took it over the road. On Fish Quay my father came out with flour to the elbows, had his turn on his two bad knees, and went in again without a word to me. I have seldom been so proud of him.`,
    p`The doors open at nine. At six minutes to, Philip Onslow, the town clerk, came down in his coat to find most of a boatload on his steps, and the head of Lantern Road School calling the register on the pavement. He counted the sheets, and when he came to the thumbs he went back inside, and we supposed that we had done it wrong.`,
    p`He had gone for the charter. “It’s here, it’s the article on petitions,” he said, and read it to us: “‘every soul upon the island’. It says soul. It doesn’t say that they have to be able to write.”`,
    p`The receipt hangs under the scales in the shop, if you would like to see it next time you are over. “Received, one petition,” it says. “412 souls, one under protest.” The council sits on the winter boat the day after tomorrow, at seven, and the door will be open if you want to come.`,
  ),
}
