import type { DemoArticle } from '#db/demo/types.ts'
import { body, p } from '#db/demo/words.ts'

export const whatTheBoardHeard: DemoArticle = {
  slug: 'what-the-board-heard-about-the-lights',
  section: 'news',
  kind: 'story',
  state: 'published',
  kicker: 'Harbour board',
  headline: 'Board to decide whether to ask about a fourth set of lights',
  standfirst: 'It sat for an hour and fifty minutes. The motion had eleven words, and by the end of the evening it had fourteen.',
  authors: ['tom-okafor'],
  tags: ['harbour'],
  picture: null,
  talkMode: 'open',
  publishedHoursAgo: 61.5,
  body: body(
    p`Members of the harbour board have agreed to meet again, and to settle then whether anybody should be asked if South Quay is to have a fourth set of traffic lights. They were not asked to say if it should. Several did.`,
    p`The paper before them came from the harbour master, Aileen Garrick. A camera was hung for one working morning at the corner where the road from the ferry slip runs into the road from the fish market. Between five and nine it counted 214 vehicles, of which 61 were lorries. It also counted what they did. “Eight stopped,” she said. “Two of those had stalled.”`,
    p`Lights for the corner, with a pole and a year’s current, are priced at £11,400. Captain Garrick would put them up tomorrow. She may not, because a clerk has read the charter of 1871, which will not have a new signal shown in the harbour until all who use the water have been asked about it.`,
    p`“It says *signal*,” said Leonard Stace, the secretary. “It does not say that the signal has to be for ships.”`,
    p`Gilbert Moss, who has been a member since before there was a second set, wished to know whether the first three had been asked about. The secretary had looked. They had not. There was a silence, in which it could be heard that one of the three was changing.`,
    p`“Then they’re unlawful,” said Mr Moss.`,
    p`“They’re established,” said Edith Corrigan, from the chair.`,
    p`Pauline Dace thought that a mirror would do it, on a bracket, at £85. She was told that a mirror is not a signal, and asked whether this was not rather the beauty of it. Captain Garrick said that the last mirror on South Quay had been taken to by a gull.`,
    p`The motion was that “the board consult its users on a fourth set of lights”. Mr Moss moved to insert “decide whether to” after “board”. Otherwise, he said, they would have decided it by deciding it. Five were for this and three against. The ninth member was at sea.`,
    p`As nobody had been given notice of the question in its new form, it cannot be put until a special sitting tomorrow afternoon. It is on the agenda between the minutes and the tide gauge.`,
    p`The public bench held one person. Muriel Platt had her knitting, and did not wish to comment until she had been asked.`,
  ),
}
