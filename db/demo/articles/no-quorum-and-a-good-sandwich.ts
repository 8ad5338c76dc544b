import type { DemoArticle } from '#db/demo/types.ts'
import { body, p } from '#db/demo/words.ts'

export const noQuorum: DemoArticle = {
  slug: 'no-quorum-and-a-good-sandwich',
  section: 'news',
  kind: 'story',
  state: 'published',
  kicker: 'Council sketch',
  headline: 'Two councillors, one sandwich, no quorum',
  standfirst: 'The Lamps and Signs sub-committee did not meet last night. It took 48 minutes.',
  authors: ['greta-hallam'],
  tags: ['council'],
  picture: null,
  talkMode: 'open',
  publishedHoursAgo: 190.5,
  body: body(
    p`The sub-committee on Lamps and Signs has five members and needs three. At six o’clock it had Lena Voss, of Green Shore, who sat on the left, and Dennis Oakshott, of Town and Country, who sat on the right. Between them lay 19 feet of council table and a plate, under a cloth, with the members’ supper.`,
    p`One had sent apologies. One had sent them to the wrong committee. Nobody had heard from the fifth, who is thought to have gone home by way of the lamp that he had meant to complain of.`,
    p`Philip Onslow, the town clerk, explained the position. Without three there was no meeting. As there was no meeting, nobody could close it, and they must therefore wait for as long as standing orders allow, which is half an hour, and then for as long as it took him to find where standing orders say so.`,
    p`“Could we talk about lamps?” asked Ms Voss.`,
    p`“Not in here,” said Mr Onslow.`,
    p`They looked at the plate. There had been an economy, and the supper was one sandwich: crab, brown bread, made on the Quay that afternoon by somebody who meant it. Mr Oakshott asked whether two members could lawfully divide it. The clerk thought that a division needed a chair. He was prepared, however, to look out of the window.`,
    p`Mr Oakshott cut it with a ruler. He then walked the whole length of the table, round the end and up the other side, carrying her half on an agenda, and walked back. The clerk’s pen was seen to move.`,
    p`At 18.48 the sub-committee was declared not to have happened. Its business was to have been a lamp in Kiln Lane and a sign at Swan Steps. It is due to meet again in five weeks.`,
  ),
}
