import type { DemoArticle } from '#db/demo/types.ts'
import { body, p } from '#db/demo/words.ts'

export const noQuorum: DemoArticle = {
  slug: 'no-quorum-and-a-good-sandwich',
  section: 'news',
  kind: 'story',
  state: 'published',
  kicker: 'Council',
  headline: 'Two councillors, one sandwich, no quorum',
  standfirst: 'The Lamps and Signs sub-committee did not meet last night. Its two items are held over for five weeks.',
  authors: ['greta-hallam'],
  tags: ['council'],
  picture: null,
  talkMode: 'open',
  publishedHoursAgo: 190.5,
  body: body(
    p`The council’s sub-committee on Lamps and Signs could not meet last night, because two of its five members came and its quorum is three.`,
    p`The two were Lena Voss, of Green Shore, and Dennis Oakshott, of Town and Country. One member had sent apologies. One had sent them to a different committee. The clerk had not heard from the fifth.`,
    p`The meeting was called for six o’clock. Philip Onslow, the town clerk, told the members that without a quorum there was no meeting, and that under standing order 14 they were to wait for half an hour before he could declare it. It took him some minutes to find the order. Ms Voss asked whether they might discuss the lamp while they waited.`,
    p`“Not in here,” said Mr Onslow.`,
    p`Members’ suppers have been reduced as an economy, and last night’s was one crab sandwich. Mr Oakshott asked whether two members could lawfully divide it. The clerk’s advice was that a division needs a chair, and that he had not seen it. Mr Oakshott cut the sandwich with a ruler. He carried one half round the table to Ms Voss, on an agenda paper, and returned to his place. A note of his crossing the floor was made.`,
    p`At 18.48 the clerk declared that the sub-committee had not met. Two items are held over: a lamp in Kiln Lane, reported out of order, and a sign at Swan Steps. It is due to meet again in five weeks.`,
  ),
}
