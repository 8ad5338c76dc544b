import type { DemoArticle } from '#db/demo/types.ts'
import { body, ol, p } from '#db/demo/words.ts'

export const howToCarryASofa: DemoArticle = {
  slug: 'how-to-carry-a-sofa-to-hallsay',
  section: 'life',
  kind: 'story',
  state: 'published',
  kicker: 'How to',
  headline: 'How to carry a sofa to Hallsay, in eight steps',
  standfirst:
    'The shops do not deliver to the island. Measurements, fares, lashings and who has a trailer, from somebody who was on one end of it.',
  authors: ['tom-okafor'],
  tags: ['hallsay', 'ferry'],
  picture: null,
  talkMode: 'open',
  publishedHoursAgo: 165.5,
  body: body(
    p`No shop delivers to Hallsay. There is a box on the form for “islands”, and if you tick it somebody rings you from Aldcastle and says sorry. So every cooker and bath and piano out there has been carried on to the *Maid of Hallsay* by hand, and up off the slip at the other end.`,
    p`I was a deckhand for ten years and I have lashed down a fair bit of other people’s furniture. Last week I was on one end of it. The sofa belongs to a colleague on the island who writes about gardens. This is what we know now.`,
    ol(
      '**Measure the sofa, then the door, then the other door.** On Hallsay it is always the other door, because the houses stand with their backs to the wind and the front ones have swelled shut. Ours was 212 cm long, 94 deep and 81 high. The other door is 76 wide.',
      '**Take the feet off.** They were 8 cm, which made it 73. Put the feet in a sock and write SOFA on the sock, and keep the sock on you.',
      '**Read the tide table before the timetable.** At high water the ramp lies almost level on the slip. At low springs it is steep and has weed on it. Take the 09.30. The 06.50 has the bread and no time, and the 16.20 is full.',
      '**Settle the fare before you lift.** The tariff has 31 lines. There is one for a lamb, one for a harmonium and one for a beehive, and none for a sofa. What one person can carry goes free, what two can carry is a parcel, and whatever has wheels is a vehicle, so keep it off the trolley. We asked Carol Vane, who manages the ferry, and she looked at it and said half a parcel.',
      '**Bring four people.** One strong one for each end, a small one to go ahead and open things, and one to say left and right. Have only the one of them saying it.',
      '**Lash it.** Two straps with cardboard under them, the back to the weather and a tarpaulin over the lot, and look what is next to you. We lay alongside a trailer of ewes and one of them had a tassel off it before the Mole.',
      '**Arrange the far side before you leave this one.** There are two trailers on Hallsay that will take a sofa. One is Anwen Tait’s. Agnes Tulloch will know who has the other. Ask the night before, because in the morning they are both out with feed.',
      '**The other door.** Stand it on end and walk it in upright, and swing the top arm round the frame. With ours you could not, because of the stairs. Mrs Tulloch said over the wall that we should take out the window, and we tried the door for another 25 minutes and then we took out the window. It is six screws. She had the screwdriver in her apron.',
    ),
    p`**What it cost:** half a parcel; one bottle, for the trailer; £3.80 for putty from Skaife’s. It took five hours and ten minutes from lifting to sitting down, and 35 of those minutes were at sea.`,
    p`Four of us had our tea on it. The feet are still in the sock. The sock, as far as we can make out, went back on the 16.20, and if it is handed in at the ticket window Thelma Toll will keep it.`,
  ),
}
