import type { DemoArticle } from '#db/demo/types.ts'
import { body, p } from '#db/demo/words.ts'

export const whatTheBoardHeard: DemoArticle = {
  slug: 'what-the-board-heard-about-the-lights',
  section: 'news',
  kind: 'story',
  state: 'published',
  kicker: 'Harbour board',
  headline: 'Board to decide whether to ask about a fourth set of lights',
  standfirst: 'It sat for an hour and fifty minutes, and amended a motion of eleven words to one of fourteen.',
  authors: ['tom-okafor'],
  tags: ['harbour'],
  picture: null,
  talkMode: 'open',
  publishedHoursAgo: 61.5,
  body: body(
    p`The harbour board is to meet again tomorrow to settle whether anybody should be asked if South Quay is to have a fourth set of traffic lights. Members were not asked to say if it should. Several did.`,
    p`The paper before them came from the harbour master, Aileen Garrick. A camera was hung for one working morning at the corner where the road from the ferry slip runs into the road from the fish market. Between five and nine it counted 214 vehicles, of which 61 were lorries. It also counted what they did. “Eight stopped,” she said. “Two of those had stalled.”`,
    p`Lights for the corner, with a pole and a year’s current, are priced at £11,400. Captain Garrick would put them up tomorrow. She may not, because a clerk has read the charter of 1871, which will not have a new signal shown in the harbour until all who use the water have been asked about it.`,
    p`“It says *signal*,” said Leonard Stace, the secretary. “It does not say that the signal has to be for ships.”`,
    p`Gilbert Moss, who has been a member since before there was a second set, wished to know whether the first three had been asked about. The secretary had looked. They had not.`,
    p`“Then they’re unlawful,” said Mr Moss.`,
    p`“They’re established,” said Edith Corrigan, from the chair.`,
    p`Pauline Dace thought that a mirror would do it, on a bracket, at £85. A mirror is not a signal, and nobody would have to be asked. Captain Garrick said that the last one on South Quay had been broken by a lorry within the year.`,
    p`The motion was that “the board consult its users on a fourth set of lights”. Mr Moss moved to insert “decide whether to” after “board”. Otherwise, he said, to pass the motion would be to take the decision that it was about. Five were for this and three against. The ninth member was at sea.`,
    p`As nobody had been given notice of the question in its new form, it cannot be put until a special sitting tomorrow, at half past two. It is on the agenda between the minutes and the tide gauge.`,
    p`The public bench held one person, Muriel Platt, the warden of the swans, who is among those who would have to be asked. She stayed to the end and made no comment.`,
  ),
}
