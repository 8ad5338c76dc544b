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
    'Fourteen crofts on Hallsay have each looked after 46 metres of one hedge since 1908. Number eleven was sold, and the buyer was never told of his share.',
  authors: ['samira-nasser'],
  tags: ['gardens', 'hallsay', 'history'],
  picture: pictures.hedgeDay,
  talkMode: 'open',
  publishedHoursAgo: 125.5,
  body: body(
    p`Anwen Tait’s turnips were in the right place, but her field had moved. You could feel it if you walked across in the dusk: your boots went down by the width of two fingers, stayed down for 12 metres, and came up again. The strip was 90 metres long. It came to 43 cubic metres of soil, and a good part of that had fetched up against Agnes Tulloch’s henhouse, as fine and dry as cocoa.`,
    p`Anwen followed the strip back to windward, and at the end of it was the gap.`,
    p`If you have come over on the ferry you have seen the Long Hedge, even if you took it for a wall. It crosses Hallsay at its waist, from one shore to the other, for 644 metres, a dark line that leans away from the weather. It was planted in the winter of 1908, after a spring in which the oats blew out of the ground, and the people who planted it were wise as well as tired. They gave each of fourteen crofts 46 metres to cut and lay and make good; and because your own piece shelters somebody else’s field and never yours, we have kept it for each other ever since.`,
    h2`What is in it`,
    ul(
      '**Sea buckthorn** on the weather side. It takes the salt first, and has berries that taste of sharp oranges.',
      '**Blackthorn** behind that, for strength, and for sloes.',
      '**Hawthorn**, for the main of it. It is the one that you smell in the first warm week.',
      '**Willow and elder** in the wet end, because they root wherever you push them in.',
    ),
    p`It stands 2.6 metres high in the middle and about one at the ends. On the lee side in a gale you can light a match, and hear bees.`,
    p`Croft number eleven was sold four years ago to a man in London. He is perfectly pleasant and answers his e-mails, but he had not been told that he had bought 46 metres of hedge, and for three winters it was not cut. Left alone, a hedge grows tall and goes bare at the bottom. The wind got in there, and one night twelve metres went over, roots and all.`,
    p`“A gap’s worse than no hedge,” said Ewan Sclater, who is 67 and has laid more of it than any of us. “It all comes through the one place. You’ve a hose, really, is what you’ve got.”`,
    h2`Hedge day`,
    p`So we had a hedge day, the first for nine years. Twenty-seven of us came. Two were under five and carried twigs.`,
    p`You lay a hedge by very nearly killing it, and if you would like to try, this is how. Take a stem as thick as your wrist. Cut down into it with a billhook, on a long slant, close to the ground, until it hangs by a strap of bark and sapwood no thicker than a belt; then bend the whole tree over, uphill, on to the one before it. You will hear it creak and be sure that you have broken it. The sap goes on running through the strap, and in spring the new shoots come up thick from the stump and close the bottom. Drive a stake every half metre, and weave hazel along the top as you would edge a basket. Mr Sclater did 19 metres in the day. The rest of us did eight between us, and then two of those again.`,
    p`The gap itself has nothing in it to lay. We planted it with 72 whips, six to the metre, in two rows, heeling each one in until it would not come up to a tug, and in front of them we put a fence of creel netting to take the wind for them. Mr Sclater gives it five years. Anwen has most of her soil back, by trailer, with hens’ feathers in it.`,
    p`Agnes is 74, and her grandfather’s piece was number four. We put her in a chair on the lee side, with a rug and the thermos. She watched a postman, a councillor and a baker’s daughter drag thorns past her for an hour, and then said that in her mother’s day they had done it without gloves. I asked her if that was true.`,
    p`“No,” she said, and moved along to make room for me on the rug.`,
    p`My hands have only just stopped smelling of it: cut wood and iron and something like green almonds. The owner of number eleven sent £100 and an apology, and asked for a photograph, so that he would know which bit was his. We sent him one with all of us in it.`,
  ),
}
