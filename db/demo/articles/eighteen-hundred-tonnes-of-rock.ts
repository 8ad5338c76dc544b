import { pictures } from '#db/demo/pictures.ts'
import type { DemoArticle } from '#db/demo/types.ts'
import { body, h2, p, table } from '#db/demo/words.ts'

export const eighteenHundredTonnesOfRock: DemoArticle = {
  slug: 'eighteen-hundred-tonnes-of-rock',
  section: 'news',
  kind: 'story',
  state: 'published',
  kicker: 'The North Mole',
  headline: 'Rock for the North Mole would cost £269,200, and could come only by sea',
  standfirst:
    'The shingle that guarded the breakwater has moved south. The harbour board has had a price for 400 blocks of granite from Hesk Point.',
  authors: ['tom-okafor'],
  tags: ['harbour', 'mole'],
  picture: pictures.rockBarge,
  talkMode: 'open',
  publishedHoursAgo: 92.5,
  body: body(
    p`It would cost £269,200 to lay 1,800 tonnes of granite along the foot of the North Mole, the harbour board has been told, and it would have to come by barge from a quarry 40 miles up the coast.`,
    p`It would go down on the sea side of the wall in pieces of between three and six tonnes, about 400 of them. A bank of shingle used to lie there and take the weight out of the seas, and the soundings show that it has gone south.`,
    p`I went up to Hesk Point to see the stone. It is ready on a ledge above the water, row after row, each piece with its weight on it in yellow paint, 3.4 and 5.1 and 4.7, and some of them marked twice. Lorna Haig, who manages the quarry, says that is because a stone loses weight as it dries and the customer likes to check. She has the board’s lot set aside, by the crane.`,
    p`“Same hill as your wall,” she said. “They’d the stone for the Mole out of here. Eighteen-eighties. Not this face, round the corner, it’s worked out.”`,
    h2`Why not by road`,
    p`A lorry takes 20 tonnes, so that is 90 lorries, down Kiln Lane and out along the beach road to a Mole that may bear one at a time. The police would agree to two a day, five days a week, and that makes nine weeks. Aileen Garrick, the harbour master, has told the board that she does not recommend it.`,
    p`By sea it is three trips. The barge is the *Patience*, a dumb barge, no engine, 600 tonnes on deck behind a fence of old railway iron, and the tug is the *Stubborn*, and she has her on 300 metres of wire. With the sea behind them they make four knots, which is about nine hours from Hesk Point to the Pell.`,
    p`Wilf Aske, 59, has been in the *Stubborn* since she was new. “It’s not the towing,” he said. “You can tow anything. It’s the stopping.” He would not say what he thought of the price. “Not mine, is it? I’m on a day rate.”`,
    h2`What weather it wants`,
    p`The loading ledge at Hesk faces east and you cannot lie there in a swell of more than 70 centimetres. At the Mole, where a crane barge is to pick up each stone and lower it to a diver, the limit is half a metre, and an hour lost at either end loses the day. The contractor will not begin without a forecast of five quiet days together. Captain Garrick has gone through ten years of the harbour’s log, and in an average year there were eleven such spells, and in one year there were two.`,
    h2`What it costs`,
    p`The price is for rock, brought and laid, and nothing else.`,
    table(
      'Rock for the foot of the North Mole, as priced for the harbour board',
      ['Item', 'How reckoned', 'Cost'],
      ['Granite at the quarry', '1,800 tonnes at £34', '£61,200'],
      ['Barge and tug', '3 voyages at £29,800', '£89,400'],
      ['Crane barge and placing', 'one price', '£118,600'],
      ['**Together**', '', '**£269,200**'],
    ),
    p`The county meets 60 per cent of most works on the Mole under an old agreement, so its share would be £161,520 and the board’s £107,680, out of a reserve of £310,000. The stone is less than a quarter of it. The rest goes on moving it and on letting it down in the right place.`,
    p`Edith Corrigan, who chairs the board, called the sum “large, known and affordable”. She was less sure of the second word when we spoke to her afterwards. “I said known. Well, it’s what we’ve been quoted. I’d want to hear from the divers.”`,
    h2`The divers`,
    p`The last inspection of the foot of the wall was five years ago and found it sound. The divers have been down again, and the outer 100 metres of the Mole were roped off the same day, and the board has not published what they found and says that it will not until it has a price. The men who fish off the end have moved up to the rope.`,
    p`Nothing will be ordered before then. Ms Haig is keeping the stone until the end of the season without a deposit.`,
  ),
}
