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
    'It went over on the morning boat without being posted, driven or given to a councillor. One man signed against it, so as to have been asked.',
  authors: ['samira-nasser'],
  tags: ['hallsay', 'ferry', 'council'],
  picture: null,
  talkMode: 'open',
  publishedHoursAgo: 75,
  body: body(
    p`A petition to keep Hallsay’s five winter sailings, signed by everybody who lives there, was handed in at the Custom House yesterday by the passengers of the morning boat.`,
    p`It began under the scales in the Hallsay shop, where a paper will stay put. Sheena Gow, who keeps the shop, had written one sentence at the top of a ruled sheet: “We ask the council to leave us our five boats.” By closing time there were sixty names beneath it. Two days later it was 17 sheets, sewn down the side with net twine, and Mrs Gow had begun to tick people off against the electoral roll, the school register and her own knowledge of who was expecting.`,
    p`That evening it had everybody.`,
    p`Bella Sinclair, who is 96, signed in full, and so revealed two middle names that her own sons had not heard of. The nineteen islanders under five signed by thumb, with the ink pad from the post counter. The last thumb on the last sheet is that of Ada Muir, aged eleven days, who was asleep.`,
    p`Lachlan Reeve, a lobsterman of 68, came in twice for matches and read it through each time. The third time he took up the pen. He thinks that five boats a day bring over too many people with opinions, and that two would do. Beside his name he wrote “under protest”, and underlined it.`,
    p`“If I don’t sign, they’ll say 411, and that somebody was away,” he said. “I wasn’t away. I’d like to have been asked, that’s all. Now it says I was.”`,
    p`I should declare that I live here and that I am number 206.`,
    p`The question was how it should go. Anwen Tait, the island’s councillor, would not take it. “If I hand it in I get a receipt, and a look,” she said. “It’s not mine. It ought to go over the way you all go over.”`,
    p`So the next morning, when the *Maid of Hallsay* lay at the slip at 07.40 on her way back to Pellmouth, Mrs Gow gave it to the first person up the ramp, a boy in year nine with a hockey stick, and told him to pass it on. It went through the saloon from hand to hand. Some of the pupils looked to see whether their dogs were on it. A man who had come over the day before to mend the shop’s freezer held it carefully on his knees for five minutes, and asked whether he might add himself, and was told that he might not but that it was nice of him. The sheet of thumbs was the one that stopped people.`,
    p`There were 54 passengers. At Pellmouth they made a line of themselves, without anybody’s having arranged it, along South Quay, past the crane and up to the Custom House; and when the bundle had gone by you, you ran ahead and stood at the front again. Nobody carried it more than twenty steps. A postman took it across the road. On Fish Quay my father came out in his apron, on two bad knees, had his turn, and went in.`,
    p`The Custom House opens at nine. At six minutes to, Philip Onslow, the town clerk, came down with his coat still on, and found the best part of a boatload on his steps and the head of Lantern Road School calling a register on the pavement.`,
    p`He counted the sheets. He came to the thumbs, and went back indoors for something, and people feared the worst. It was the charter. The article on petitions, he told them, with his finger on the line, speaks of “every soul upon the island”.`,
    p`“A soul,” said Mr Onslow, “is not required to be able to write.”`,
    p`Then he made out the receipt, which Mrs Gow has put up under the scales. It reads: “Received, one petition. 412 souls, one under protest.”`,
  ),
}
