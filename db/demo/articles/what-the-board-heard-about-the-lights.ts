import type { DemoArticle } from '#db/demo/types.ts'
import { body, p } from '#db/demo/words.ts'

export const whatTheBoardHeard: DemoArticle = {
  slug: 'what-the-board-heard-about-the-lights',
  section: 'news',
  kind: 'story',
  state: 'published',
  kicker: 'Harbour board',
  headline: 'Harbour board puts off fourth set of lights to a special sitting',
  standfirst:
    'Members voted by five to three to decide first whether boat owners should be asked. They sit again tomorrow at half past two.',
  authors: ['tom-okafor'],
  tags: ['harbour'],
  picture: null,
  talkMode: 'open',
  publishedHoursAgo: 61.5,
  body: body(
    p`The harbour board talked for an hour and fifty minutes about a fourth set of traffic lights for South Quay and is to meet again tomorrow to settle whether anybody should be asked about it.`,
    p`The lights would go at the corner of the ice store, where the road from the ferry slip runs into the road from the fish market. Aileen Garrick, the harbour master, hung a camera there for one working morning, and between five and nine it counted 214 vehicles, and 61 of those were lorries. “Eight stopped,” she told the board. “Two of those had stalled.” She wants the lights, and she would have them up this week if she could. With a pole and a year’s current they are priced at £11,400.`,
    p`She may not put them up yet. The charter of 1871 will not have a new signal shown in the harbour until all who use the water have been asked about it, and Leonard Stace, the secretary, has advised that a traffic light is a signal. “It doesn’t say that it’s only for ships,” he said. “I’ve been through it twice. I’d be happier if it did.”`,
    p`Gilbert Moss asked whether anyone had been asked about the first three sets. Mr Stace said that he could find nothing in the minutes. Edith Corrigan, in the chair, ruled that they were not before the meeting.`,
    p`Pauline Dace would sooner have a mirror, on a bracket, at £85. Captain Garrick said that the last mirror on South Quay was broken by a lorry within the year, and that the drivers coming off the market at that hour have ice on the windscreen and cannot see out of the side as it is.`,
    p`The motion was that “the board consult its users on a fourth set of lights”. Mr Moss moved to put in “decide whether to” after “board”, because otherwise, he said, they would be taking the decision in the act of passing it. Five were for the amendment and three against, and the ninth member was at sea. As no notice has been given of the question in its new form, it needs a special sitting.`,
    p`Muriel Platt, the warden of the swans, had the public bench to herself. She is one of those who would have to be asked. Out on the corner, when we came away, a fish lorry and the bread van had met nose to nose, and the lad off the van was walking backwards in front of the lorry and waving it up.`,
    p`The sitting is at half past two tomorrow in the harbour office and is open to the public.`,
  ),
}
