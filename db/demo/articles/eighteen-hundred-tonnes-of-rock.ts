import { pictures } from '#db/demo/pictures.ts'
import type { DemoArticle } from '#db/demo/types.ts'
import { body, h2, p, table } from '#db/demo/words.ts'

export const eighteenHundredTonnesOfRock: DemoArticle = {
  slug: 'eighteen-hundred-tonnes-of-rock',
  section: 'news',
  kind: 'story',
  state: 'published',
  kicker: 'The North Mole',
  headline: 'Where to find 1,800 tonnes of rock, and how to get it here',
  standfirst:
    'The shingle that guarded the North Mole has wandered off. The harbour board has had a price for something that will stay where it is put.',
  authors: ['tom-okafor'],
  tags: ['harbour', 'mole'],
  picture: pictures.rockBarge,
  talkMode: 'open',
  publishedHoursAgo: 92.5,
  body: body(
    p`Each stone has a number on it in yellow paint, and the number is what it weighs. At Hesk Point, 40 miles up the coast, they stand in rows on a ledge above the sea, like a car park for something without wheels: 3.4, 5.1, 4.7. Lorna Haig, who manages the quarry, slaps the nearest as she goes by.`,
    p`“Granite,” she says. “Same as your wall. Same hill, some of it. They had the stone for the Mole out of here in the eighties.” She means the 1880s.`,
    p`The harbour board wants 1,800 tonnes of it, in pieces of between three and six tonnes: about 400 stones. They would be laid along the sea side of the North Mole where, until some years ago, a bank of shingle lay and took the weight out of the waves. Soundings show that the shingle has gone south. Nobody has proposed to go and fetch it.`,
    p`Before any rock is placed, divers are to go along the foot of the wall and see what it would be leaning against. The last inspection was five years ago and found the foot sound. The board’s paper describes this one as “confirmatory”.`,
    h2`Why not by road`,
    p`A lorry takes 20 tonnes. That is 90 lorries, down Kiln Lane, which was made for hand carts, and out by the beach road to a Mole that may bear one at a time. The police would agree to two a day, five days a week. It would take nine weeks, and Aileen Garrick, the harbour master, says that she would need to live somewhere else for all of them.`,
    p`By sea it is three voyages. The barge is called *Patience*. She has no engine, and carries 600 tonnes on deck behind a fence of old railway iron. A tug, *Stubborn*, takes her in charge on 300 metres of wire. With a following sea they make four knots, which brings them from Hesk Point to the Pell in about nine hours; Wilf Aske, 59, the tug’s skipper, has done it in eight and would not care to again.`,
    p`“You’re not towing her,” he says. “You’re being followed. You find out the difference when you stop.”`,
    h2`What weather it wants`,
    p`The loading ledge at Hesk faces east, and is no use in a swell of more than 70 centimetres. At the Mole, where a crane barge is to pick up each stone, lower it to a diver’s lamp and let go, the limit is half a metre. An hour spoilt at either end spoils the day. The contractor will not begin without a forecast of five quiet days together. Captain Garrick went through the last ten years of the harbour’s log, and found that in an average year there were eleven such spells. In one year there were two.`,
    h2`What it costs`,
    p`The price that the board has been given is for rock, brought and laid, and for nothing else.`,
    table(
      'Rock for the foot of the North Mole, as priced for the harbour board',
      ['Item', 'How reckoned', 'Cost'],
      ['Granite at the quarry', '1,800 tonnes at £34', '£61,200'],
      ['Barge and tug', '3 voyages at £29,800', '£89,400'],
      ['Crane barge and placing', 'one price', '£118,600'],
      ['**Together**', '', '**£269,200**'],
    ),
    p`The county meets 60 per cent of most works on the Mole, under an agreement that is older than anybody who administers it. Its share would be £161,520 and the board’s £107,680, out of a reserve of £310,000. So the stone itself is less than a quarter of the price. What costs money is to move it, and most of all to let go of it in the right place.`,
    p`The board will not order until the divers have reported. Edith Corrigan, who chairs it, called the sum “large, known and affordable”, and was asked which of the three worried her.`,
    p`“Known,” she said.`,
    p`At Hesk Point the rows on the ledge will be kept until somebody pays for them. Some have had their numbers put on twice. A stone that has dried out, Ms Haig says, weighs less; and her customers, who are going to throw it into the sea, do like to check.`,
  ),
}
