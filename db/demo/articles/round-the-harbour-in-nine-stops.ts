import { pictures } from '#db/demo/pictures.ts'
import type { DemoArticle } from '#db/demo/types.ts'
import { body, embed, figure, gallery, h2, ol, p } from '#db/demo/words.ts'

export const roundTheHarbour: DemoArticle = {
  slug: 'round-the-harbour-in-nine-stops',
  section: 'community',
  kind: 'story',
  state: 'published',
  kicker: 'A walk',
  headline: 'Round the harbour in nine stops, one cup of tea and about two miles',
  standfirst: 'For a visitor, a newcomer, or anybody who has lived here for forty years and always turned left. With a map.',
  authors: ['tom-okafor', 'nell-bridgewood'],
  tags: ['harbour', 'history', 'the-quay'],
  picture: pictures.harbourMap,
  talkMode: 'open',
  publishedHoursAgo: 232,
  updatedHoursAgo: 7,
  body: body(
    p`Begin at the water. It is about two miles, and an hour and a half will do it if you do not stop for tea. Wear shoes that can get wet; the market floor is hosed down all morning. *T.O.* writes of the stops by the water and *N.B.* of those above it.`,
    ol(
      '**The ferry slip.** Stand to one side when the ramp comes down. The *Maid of Hallsay* has been lowering hers here since 1987, five times a day in winter. Tickets are sold at the window behind you.',
      '**Old Bess.** Walk once round the great crane on South Quay. Her date is cast on the north leg, at the height of a tall man’s hat. The pigeons in her chimney are protected by custom, not by law.',
      '**The fish market.** The sale starts at six and is over by seven, and visitors may stand by the scales, out of the way. After that, until nine, you may buy from the blue door at the end, for cash, whatever is left.',
      '**Fish Quay.** Twenty-three shops on a curve that was laid out with a rope and a peg. Number 9 has the bread. On weekend days between ten and six there are no cars, and there is a man called Neville, who knows where everything is.',
      '**Chapel Stairs.** Seventy-one steps. Everyone counts; everyone gets seventy-two. On the twentieth there is a bench, which has no plaque to say who gave it.',
      '**The Fishermen’s Chapel.** It is never locked. Sit near the back and say a word aloud, and hear how the boarded roof returns the vowel and drops the consonants; it is why the choir here spits them. By the door are nine names.',
      '**The Custom House.** Go in. You may sit at the back of any meeting of the council, and it is warm. From the window half way up the stairs you see what the collectors of customs saw, the whole of the quays and every hatch that was open.',
      '**The museum.** In the old lifeboat house, free. See the log in the glass case, then turn round: the doors have been left as wide as the boat needed them, and frame the headland.',
      '**The North Mole.** The walk along the top is 410 metres, but the outer hundred is shut while divers work on the wall. Stop at the rope. You can feel the swell in the stone from there.',
    ),
    figure({ ...pictures.skiffKittiwake, caption: 'From stop nine on a race day you see the skiffs come home.' }, 'column'),
    h2`Before you set out`,
    p`High water comes over the lowest three of Swan Steps. The harbour board puts up the tides each morning on a slate at its door and also, since last year, where the rest of the world can see it:`,
    embed('https://tides.harbour-ledger.example/pellmouth', 'Tides at Pellmouth, today and tomorrow', 'Pellmouth Harbour Board'),
    p`Dogs are welcome at all nine stops, in the chapel too.`,
    gallery(
      'Four of the stops, from our drawer of drawings',
      { ...pictures.oldBess, caption: 'Stop two. The pigeons moved in the year that the fire went out.' },
      { ...pictures.bakeryOven, caption: 'Stop four, before it opens: the back room at number 9.' },
      { ...pictures.councilChamber, caption: 'Stop seven, on a busy night. On most you will have a bench to yourself.' },
      { ...pictures.northMole, caption: 'Stop nine, and why there is a rope.' },
    ),
    p`If your legs are still good, a path goes on from the root of the Mole along North Shore and out to Orrin Head: another two miles, with a lighthouse at the end of it. There is nowhere to get tea out there.`,
    p`**In a chair:** stops one to four and seven to nine are level or ramped. The Stairs are not. A lift is promised; it was promised in 1990. The road round by Kiln Lane takes you up to the chapel door, and Mrs Quaye will always stop the choir to let somebody in.`,
    p`*Harbour Ledger walks* are drawn on the ground and then corrected by readers.\nIf we have sent you up a wall, tell us: [desk@harbour-ledger.example](mailto:desk@harbour-ledger.example).`,
  ),
}
