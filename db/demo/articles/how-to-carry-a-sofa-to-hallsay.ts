import type { DemoArticle } from '#db/demo/types.ts'
import { body, ol, p } from '#db/demo/words.ts'

export const howToCarryASofa: DemoArticle = {
  slug: 'how-to-carry-a-sofa-to-hallsay',
  section: 'life',
  kind: 'story',
  state: 'published',
  kicker: 'How to',
  headline: 'How to carry a sofa to Hallsay, in eight steps and a sock',
  standfirst: 'The shops say that they deliver to the islands. The islands have never seen them. Notes from a crossing with upholstery.',
  authors: ['tom-okafor'],
  tags: ['hallsay', 'ferry'],
  picture: null,
  talkMode: 'open',
  publishedHoursAgo: 165.5,
  body: body(
    p`No shop delivers to Hallsay. There is a box on the form for “islands”; if you tick it, a young man rings you from Aldcastle to say how sorry he is. So every cooker, bath and piano out there was carried on to the *Maid of Hallsay* by hand.`,
    p`I was a deckhand for ten years and had always been on the side that watches. Last week I was at one end of a sofa. It belongs to a colleague who wishes me to say only that she lives on the island and writes about gardens. This is what we know now.`,
    ol(
      '**Measure the sofa, then the door, then the other door.** On Hallsay it is always the other door. The houses stand with their backs to the wind, and the front was last opened for a wedding. Ours was 212 cm long, 94 deep and 81 high. The other door is 76 wide.',
      '**Take the feet off.** They were 8 cm, which made it 73. Put the feet in a sock and write SOFA on the sock. You will be glad of this; see below.',
      '**Read the tide table before the timetable.** At high water the ramp lies almost level on the slip. At low springs it is steep and has weed on it. Of the day’s boats take the 09.30: the 06.50 is in a hurry, and on the 16.20 everybody you know will be aboard, with advice.',
      '**Settle the fare before you lift.** The tariff has 31 lines. There is one for a lamb, one for a harmonium and one for a beehive (“occupied”), and none for a sofa. What one person can carry goes free, what two can carry is a parcel, and whatever has wheels is a vehicle, so keep it off the trolley. We asked Carol Vane, who manages the ferry. She thought about it and ruled that a thing which is being sat on is a seat. We sat on it. She then pointed out that nobody may stay on the car deck at sea. It therefore crossed as a seat as far as the Mole and as freight from there on, and we paid for half a parcel.',
      '**Bring four people.** You want a strong one for each end and a small one to go ahead, open things and move the cat. The fourth has no job. Somebody is going to say “left a bit” all the way, and it had better be the same voice throughout.',
      '**Lash it, and look who is next to it.** Use two straps with cardboard under them, the back to the weather, a tarpaulin over the lot. We lay alongside a trailer of ewes. One of them ate a tassel. It was not reported.',
      '**Arrange the far side before you leave this one.** There are two trailers on Hallsay that will take a sofa. One is Anwen Tait’s. Agnes Tulloch always knows who has the other. The owner of the furniture rides on it, up from the slip, at the pace of a tractor, and is expected to wave.',
      '**The other door.** Stand it on end and walk it in upright, like a man being helped home, and swing the upper arm round the frame. This works with every sofa that I have seen described. With ours it did not, because of the stairs. Mrs Tulloch’s view, given over the wall, was that we should take out the window. We explained for 25 minutes why that was not necessary. Then we took the window out. It is six screws. She had the screwdriver in her apron.',
    ),
    p`**What it cost:** half a parcel; one bottle, for the trailer; £3.80 for putty from Skaife’s. From lifting to sitting took five hours and ten minutes, of which 35 were at sea and restful.`,
    p`My colleague reports that it is the most comfortable thing she has ever owned, if a little low. The feet are still in the sock. The sock, as far as we can establish, went back on the 16.20.`,
  ),
}
