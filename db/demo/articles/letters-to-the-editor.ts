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
      'The council’s planters on Fish Quay cost the town, I am told, a good deal. They contain as of this morning one lavender, two crisp packets and a traffic cone. I have no view on the cars. I should like to know who is to water the lavender, and out of which budget, before there is none left to water.',
    ),
    quote(
      'Neville Strake, by the planters',
      'I am the “man called Neville” of the Quay trial. In answer to several people: I am there from half past nine until half past six. If you need a chair, ask me. If you need to be met with a chair, ring the Custom House the day before and they will tell me. In four weekends I have been offered thirteen cups of tea and one fight, and I took the tea. The lavender was two lavenders until a Sunday when somebody sat on one.',
    ),
    h3`Six pounds`,
    quote(
      'Agnes Tulloch, Hallsay',
      'I read that the winter boat may be cut because it costs so much for each of us to be carried. May I ask what it costs the town for each of its own people to be carried by the street lamps? We have none here and make no complaint. We only ask not to be charged for the sea as well.',
      'My late husband proposed to me on the 19.40. It was not full then either, and they ran it.',
    ),
    quote(
      'Ralph Emmett, Coldwell',
      'Every family on Hallsay chose to live on an island. I chose to live beside a railway, and I am not paid for the noise. I like the islanders very much. But there are 9,400 people in Pellmouth and 412 over there, and when I asked at the Custom House what else £114,130 would do in a year I was sent to three different windows. I have read the school roof story and I have read the ferry story. I would like to see the two sums on one page, and then I would like somebody to say out loud which they would do first.',
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
      'The notice at Swan Steps has been amended by hand, neatly and in the council’s own green. It now reads: “~~Dogs~~ Councillors must be kept under control at all times.” I do not approve, but it is well lettered.',
    ),
    h3`Thanks`,
    quote(
      'Joyce Penrose, North Shore',
      'Through your page may I thank the young man who handed in my purse at the ticket office. Everything was in it, and my husband’s photograph, which is the only one. He would not leave his name. If he would call at number 11 there is something for him, and I should like to shake his hand.',
    ),
    h3`In tune`,
    quote(
      'Harriet Sole, aged 9, Lantern Road',
      'I went to hear the choir practise because my grandad is in it. They stopped 14 times. My teacher says that if you stop you have not learned it, but when they did it the last time it made my neck go cold. So I think you are allowed to stop. Please will you tell my teacher?',
    ),
    p`*Isla Farrant writes:* We have told her, Harriet. She was there too, in the fourth row, and says that you are right. To Mr Emmett: it is a fair request. We asked for the two sums this morning, and will print them side by side when the county and the council have each sent theirs.`,
  ),
}
