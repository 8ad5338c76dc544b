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
    p`Divers have found a hole nine metres long under the North Mole, and it will cost £640,000 to fill it and armour the wall so that the sea does not open it again.`,
    p`The harbour board published the report last night, eleven days after the dive. The hole is 60 metres short of the light, on the sea side, nine metres long and three high and two and a half deep, and the stone above it, some 200 tonnes of granite set there by masons in 1884, is held up by the blocks on either side and nothing else.`,
    p`Kit Marlowe-Reyes was dive supervisor that day, and she was on the wall herself. “You work by feel in that water,” she said. “Left hand on the stone, you keep your left hand on the stone and you come along. And past the third ladder my hand went in, up to the shoulder. I put the lamp in. And then I said something, the tender’s got it in the book, they write everything down.”`,
    p`Aileen Garrick, the harbour master, closed the outer 100 metres to walkers within the hour, and yesterday, as the wind got up, she closed the rest. Boats may pass dead slow. The seaward steps are shut and no one is to land there. When the gale is over the inner part will be opened again, and the men who fish off the end will have to stand further in.`,
    h2`How the sea got in`,
    p`The Mole stands on rubble, tipped and levelled before the first course was laid, and for more than a century a bank of shingle lay up against it on the outside and took the weight out of the seas. Soundings made for the board show that the bank has gone some 80 metres south in twenty years. Nobody knows why. With the shingle gone the swell gets to the rubble and draws it, a stone at a time, out from under the wall.`,
    p`“It was inspected five years ago,” said Captain Garrick. “The foot was sound then, and I’ve the report, it says sound. I don’t think that anyone was careless.”`,
    p`Hector Bain has taken *Provider* out past the light for forty years, and he says that the Mole has been making a different noise. He was washing down when we asked him and went on washing down. “She used to boom, on an easterly. This past while it’s more of a cough. I said it at the market.” And what did they say? “Said it was my ears.”`,
    h2`What it costs`,
    p`The hole is to be filled with concrete pumped down from a barge, and then 1,800 tonnes of rock is to be laid over the foot of the wall, and the rock will come by sea because the lorries would take nine weeks. Under an old agreement the county pays 60 per cent of most works on the Mole:`,
    ul(
      'the county’s share, 60 per cent: £384,000',
      'the harbour board’s share, 40 per cent: £256,000',
      'the board’s whole reserve, today: £310,000',
    ),
    p`That leaves £54,000 in a harbour which has had three repairs in eighteen months that were in no one’s budget. One of the nine members of the board, who asked not to be named before it has met, expects dues in the Inner Basin to go up by at least a tenth, on every berth.`,
    p`Ellen Stroud pots for crab in *Good Intent* and speaks for the 38 fishing boats. “We’ll pay ours if the yachts pay theirs,” she said. “We’re out past that wall at four in the morning, in the dark, so we want it done. I’d want it written down first, who pays what. Before the rock comes, not after.”`,
    p`The contractor wants five days of quiet sea together before a barge can lie there. The divers go down again as soon as the gale allows, to see what it has done to the hole. Until then two men in orange keep the gate at the shore end, turn about.`,
    p`The board meets in public in twelve days to settle how it raises its share. The report is 31 pages long and can be read at the harbour office on South Quay.`,
  ),
}
