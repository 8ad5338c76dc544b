import type { DemoArticle } from '#db/demo/types.ts'
import { body, h3, p, quote } from '#db/demo/words.ts'

export const lettersToTheEditor: DemoArticle = {
  slug: 'letters-to-the-editor',
  section: 'community',
  kind: 'story',
  state: 'published',
  kicker: 'Letters',
  headline: 'Letters: planters, the six-pound question, and who taught the gull to use the door',
  standfirst:
    'Write to us in 200 words or fewer. Give your name and where you live; we will print the first and, if you ask, only the street of the second.',
  authors: ['isla-farrant'],
  tags: ['letters', 'the-quay', 'ferry'],
  picture: null,
  talkMode: 'open',
  publishedHoursAgo: 57,
  body: body(
    h3`The planters`,
    quote(
      'Josephine Wick, Market Cross',
      'The council’s planters on Fish Quay are each the size of a small coffin and contain, as of this morning, one lavender, two crisp packets and a traffic cone. If the aim is to keep cars out then the cone is doing the work. I have no view on the cars. I should like to be told who is watering the cone.',
    ),
    quote(
      'Neville Strake, by the planters',
      'I am the “man called Neville” of the Quay trial. I wish to say that in four weekends I have been offered thirteen cups of tea and one fight, that I accepted the tea, and that the lavender was two lavenders until a Sunday that I prefer not to discuss.',
    ),
    h3`Six pounds`,
    quote(
      'Agnes Tulloch, Hallsay',
      'I read that the winter boat may be cut because it costs so much for each of us to be carried. May I ask what it costs the town for each of its own people to be carried by the street lamps? We have none here and make no complaint. We only ask not to be charged for the sea as well.',
      'My late husband proposed to me on the 19.40. There was nobody else on it then, either.',
    ),
    quote(
      'Ralph Emmett, Coldwell',
      'Every family on Hallsay chose to live on an island. I chose to live beside a railway, and nobody pays me for the noise. I like the islanders very much and wish them a good boat in summer, when they have something to sell us, and I have the time to go.',
    ),
    h3`Natural history`,
    quote(
      'P. Osgood, Chapel Stairs',
      'The herring gull which has learned to work the automatic door of the chemist is not, as your correspondent says, “a menace”. I have watched it for a fortnight. It goes in at ten, when the girl is opening the post, takes one packet of oatcakes from the bottom shelf, always the same brand, and leaves. It has never once touched the shortbread.',
    ),
    quote('The manager, Pellmouth Pharmacy', 'We have moved the oatcakes.'),
    h3`A sign`,
    quote(
      'Thomas Bellwick, Swan Steps',
      'The notice at Swan Steps has been amended by hand, neatly and in the council’s own green. It now reads: “~~Dogs~~ Councillors must be kept under control at all times.” I write to congratulate the author on the lettering.',
    ),
    h3`Thanks`,
    quote(
      'Joyce Penrose, North Shore',
      'Through your page may I thank the young man who handed in my purse at the ticket office. Everything was in it. He would not leave his name.',
    ),
    h3`In tune`,
    quote(
      'Harriet Sole, aged 9, Lantern Road',
      'I went to hear the choir practise because my grandad is in it. They stopped 14 times. My teacher says that if you stop you have not learned it, but when they did it the last time it made my neck go cold. So I think you are allowed to stop. Please will you tell my teacher?',
    ),
    p`*Isla Farrant writes:* We have told her, Harriet. She says that she was there as well, in the fourth row, and that you are quite right.`,
  ),
}
