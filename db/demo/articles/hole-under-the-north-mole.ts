import { pictures } from '#db/demo/pictures.ts'
import type { DemoArticle } from '#db/demo/types.ts'
import { body, h2, p, ul } from '#db/demo/words.ts'

export const holeUnderTheNorthMole: DemoArticle = {
  slug: 'hole-under-the-north-mole',
  section: 'news',
  kind: 'story',
  state: 'published',
  kicker: 'Harbour',
  headline: 'Divers find a hole the size of a bus beneath the North Mole',
  standfirst:
    'It is nine metres long and 60 short of the light. Mending it will cost £640,000, and the harbour board’s share of that is most of its savings.',
  authors: ['tom-okafor'],
  tags: ['harbour', 'mole', 'history'],
  picture: pictures.northMole,
  talkMode: 'open',
  publishedHoursAgo: 8,
  body: body(
    p`Divers have found a hole nine metres long under the North Mole, and it will cost £640,000 to fill it and keep the sea from opening it again.`,
    p`The harbour board published the report last night, eleven days after the dive. It describes a void 60 metres short of the light, nine metres long, three high and two and a half deep. Above it, held up by nothing but their own neighbours, hang some 200 tonnes of granite that masons set there in 1884.`,
    p`“You work by feel in that water,” said Kit Marlowe-Reyes, the dive supervisor. “You keep your left hand on the stone. I came along past the third ladder and my left hand went in to the shoulder. Then I put the lamp in. Then I said a word that the tender wrote down, because he has to write everything down.”`,
    p`Aileen Garrick, the harbour master, closed the outer 100 metres to walkers within the hour of the find, and yesterday, as the wind got up, the rest. Boats may still pass, dead slow. Nobody may land on the seaward steps. When the gale is over the inner part will be opened again, and those who fish off the end will have to stand further in.`,
    h2`How the sea got in`,
    p`The Mole stands on a mattress of rubble. For more than a century a bank of shingle lay against that on the sea side and took the worst of every gale. Soundings made for the board show that the bank has moved some 80 metres south in twenty years. Nobody knows why. With the shingle gone the swell reaches the rubble itself and draws it out, stone after stone.`,
    p`“It’s not that anybody was careless,” said Captain Garrick. “It was inspected five years ago and the foot was sound.”`,
    p`Hector Bain, who has taken *Provider* out past the light for forty years, was less surprised. He says that the sound of the Mole has changed. “On an easterly she used to boom. This past while she coughs. I told them at the fish market. They thought it was my ears.”`,
    h2`What it costs`,
    p`The hole is to be filled with concrete, pumped down from a barge, and armoured with 1,800 tonnes of rock, which will come by sea because the lorries would take nine weeks. Under an old agreement the county pays 60 per cent of most works on the Mole:`,
    ul(
      'the county’s share, 60 per cent: £384,000',
      'the harbour board’s share, 40 per cent: £256,000',
      'the board’s whole reserve, today: £310,000',
    ),
    p`That would leave £54,000, in a harbour which has had three repairs that nobody had planned for in eighteen months. One of the board’s nine members, who asked not to be named before it has met, expects that dues on every berth in the Inner Basin will have to rise by at least a tenth.`,
    p`Ellen Stroud, who potters for crab in *Good Intent* and speaks for the 38 boats of the fishing fleet, said that her members would pay their share if the yachts paid theirs. “We go out past that wall at four in the morning in the pitch dark. But I’d want to see it written down who pays what, and I’d want to see it before the rock comes.”`,
    p`Work can start when there are five days of quiet sea together. The divers will go down again as soon as the gale allows, to see what it has done. Until then two men in orange keep the gate at the shore end, turn about.`,
    p`The board meets in public in twelve days to decide how to raise its share. The report is 31 pages long and may be read at the harbour office, on South Quay.`,
  ),
}
