import { pictures } from '#db/demo/pictures.ts'
import type { DemoArticle } from '#db/demo/types.ts'
import { body, h2, p, pull, ul } from '#db/demo/words.ts'

export const holeUnderTheNorthMole: DemoArticle = {
  slug: 'hole-under-the-north-mole',
  section: 'news',
  kind: 'story',
  state: 'published',
  kicker: 'Harbour',
  headline: 'Divers find a hole the size of a bus beneath the North Mole',
  standfirst:
    'The sea has dug nine metres under the breakwater that keeps it out. Mending it will take 1,800 tonnes of rock and most of the harbour’s savings.',
  authors: ['tom-okafor'],
  tags: ['harbour', 'council', 'history'],
  picture: pictures.northMole,
  talkMode: 'open',
  publishedHoursAgo: 8,
  body: body(
    p`Kit Marlowe-Reyes put a hand out to touch the foot of the North Mole and it was not there.`,
    p`“You work by feel in that water,” said the dive supervisor, who has looked under harbour walls from here to the islands. “You keep your left hand on the stone. I came along past the third ladder and my left hand went in to the shoulder. Then I put the lamp in. Then I said a word that the tender wrote down, because he has to write everything down.”`,
    p`What the lamp showed, 60 metres short of the light, was a void nine metres long, three high and two and a half deep. Above it, held up by nothing but their own neighbours, hang some 200 tonnes of granite that masons set there in 1884.`,
    p`Aileen Garrick, the harbour master, closed the outer 100 metres of the breakwater to walkers within the hour. Boats may still pass, dead slow. Nobody may land on the seaward steps, and anglers who have fished off the end “since before I was born, as they tell me every day” will have to stand further in.`,
    h2`How the sea got in`,
    p`The Mole stands on a mattress of rubble. For more than a century a bank of shingle lay against that on the sea side and took the worst of every gale. Soundings made for the harbour board show that the bank has moved some 80 metres south in twenty years. Nobody knows why. With the shingle gone the swell reaches the rubble itself and draws it out, stone after stone, the way a tongue works at a tooth.`,
    p`“It’s not that anybody was careless,” said Captain Garrick. “It was inspected five years ago and the foot was sound. Five years used to be nothing.”`,
    pull('I came along past the third ladder and my left hand went in to the shoulder.', 'Kit Marlowe-Reyes, dive supervisor'),
    p`Hector Bain, who has taken *Provider* out past the light for forty years, was less surprised. He says that the sound of the Mole has changed. “On an easterly she used to boom. This past while she coughs. I told them at the fish market. They thought it was my ears.”`,
    h2`What it costs`,
    p`The repair has been priced at £640,000. The hole is to be filled with concrete, pumped down from a barge, and armoured with 1,800 tonnes of rock, which will come by sea because the lorries would take nine weeks and the town’s patience. Under an old agreement the county pays for most works on the Mole:`,
    ul(
      'the county’s share, 60 per cent: £384,000',
      'the harbour board’s share, 40 per cent: £256,000',
      'the board’s whole reserve, today: £310,000',
    ),
    p`That would leave £54,000 against the next piece of bad news, in a harbour where the last three pieces came within eighteen months. The board has nine members. One of them told the *Ledger*, not for quoting, that dues on every berth in the Inner Basin would have to rise “by something with two figures in it”.`,
    p`Ellen Stroud, who potters for crab in *Good Intent* and speaks for the 38 boats of the fishing fleet, said that her members would pay their share if the yachts paid theirs. “We go out past that wall at four in the morning in the pitch dark. It’s not scenery to us. But I’d want to see it written down who pays what, and I’d want to see it before the rock comes, not after.”`,
    p`Work can start when there are five days of quiet sea together. Until then two men in orange walk up and down behind a rope. On the town side of it, when this reporter went to look, stood some thirty people, who were not doing anything, only looking at a wall that they had never had to look at before.`,
    p`A swell was coming in from the east. Each time that it met the stone there was a pause, and then, quite distinctly, a cough.`,
  ),
}
