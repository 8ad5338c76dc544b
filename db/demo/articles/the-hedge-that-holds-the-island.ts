import { pictures } from '#db/demo/pictures.ts'
import type { DemoArticle } from '#db/demo/types.ts'
import { body, h2, p, ul } from '#db/demo/words.ts'

export const theHedgeThatHolds: DemoArticle = {
  slug: 'the-hedge-that-holds-the-island',
  section: 'life',
  kind: 'story',
  state: 'published',
  kicker: 'Gardening',
  headline: 'The hedge that holds the island, and the twelve metres that let go',
  standfirst:
    'Fourteen crofts on Hallsay have each looked after 46 metres of one hedge since 1908. Then number eleven was sold, and nobody told the buyer.',
  authors: ['samira-nasser'],
  tags: ['gardens', 'hallsay', 'history'],
  picture: pictures.hedgeDay,
  talkMode: 'open',
  publishedHoursAgo: 125.5,
  body: body(
    p`Anwen Tait’s turnips were in the right place, but her field had moved. A strip of it 12 metres wide and 90 long was lower than the rest by the width of two fingers, as if somebody had gone over it with a plane. It came to 43 cubic metres of soil, and she found a good part of that against Agnes Tulloch’s henhouse.`,
    p`Then she followed the strip back to windward, and at the end of it was the gap.`,
    p`The Long Hedge crosses Hallsay at its waist, from one shore to the other, for 644 metres. From the ferry it is a dark line that leans. It was planted in the winter of 1908, after a spring in which the oats blew out of the ground, and the people who planted it did something clever. They shared it out. Fourteen crofts got 46 metres each, with the duty to cut it, lay it and make good what died; and since nobody’s own piece shelters his own field, each has ever since been kept by the others’ good opinion.`,
    h2`What is in it`,
    ul(
      '**Sea buckthorn** on the weather side, as a doormat.',
      '**Blackthorn** behind that, for the strength, and for gin.',
      '**Hawthorn**, which does most of the work.',
      '**Willow and elder** in the wet end, because they come up if you drop them.',
    ),
    p`It stands 2.6 metres high in the middle and about one at the ends. On the lee side, in a gale, you can light a match.`,
    p`Croft number eleven was sold four years ago to a man in London. He answers e-mails, and is perfectly pleasant. But nobody had told him that he had bought 46 metres of hedge, and for three winters he did not cut it. An uncut hedge grows tall towards the light and goes bare at the bottom. The wind found its way in there, worked at it, and one night took out twelve metres, roots and all.`,
    p`“A hedge with a hole is worse than none,” said Ewan Sclater, who is 67 and has laid more of it than anybody living. “It’s a hose.”`,
    h2`Hedge day`,
    p`So there was a hedge day, the first for nine years. Twenty-seven people came, out of 412. Two of them were under five and carried twigs.`,
    p`You lay a hedge by nearly killing it. Mr Sclater takes a stem as thick as his wrist, cuts down through it with a billhook until it hangs by a strap of bark and sapwood as thin as a belt, and bends the whole tree over, uphill, on to the one before it. By the strap it lives. From the stump come the new shoots that will fill in the bottom. Every half metre he drives a stake, and along the top he weaves hazel as one would edge a basket. He did 19 metres in the day. The rest of us did eight between us, and then two of those again.`,
    p`The gap itself cannot be laid, because there is nothing in it to lay. It has been planted with 72 whips, six to the metre, in two rows, and before them stands a fence of creel netting that will have to be the hedge until the hedge is. Mr Sclater gives it five years. Ms Tait has got most of her soil back, by trailer, with hens’ feathers in it.`,
    p`Agnes Tulloch, who is 74, was put in a chair on the lee side and given the thermos to guard. Her grandfather’s piece is number four. She watched a postman, a councillor and a baker’s daughter drag thorns past her for an hour and then remarked that in her mother’s day they had done it without gloves. I asked if that was true.`,
    p`“No,” she said.`,
    p`The owner of number eleven sent £100 and an apology. He also asked for a photograph, so that he would know which bit was his, and we have sent him one.`,
  ),
}
