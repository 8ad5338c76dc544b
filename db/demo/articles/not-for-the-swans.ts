import { pictures } from '#db/demo/pictures.ts'
import type { DemoArticle } from '#db/demo/types.ts'
import { body, p } from '#db/demo/words.ts'

export const notForTheSwans: DemoArticle = {
  slug: 'not-for-the-swans',
  section: 'news',
  kind: 'story',
  state: 'published',
  kicker: 'Court report',
  headline: 'Man who gave chips to the swans is fined forty shillings',
  standfirst: 'The by-law is of 1903, and so is the penalty. The warden had kept a note of every lunch.',
  authors: ['greta-hallam'],
  tags: ['courts', 'harbour'],
  picture: pictures.swanSteps,
  talkMode: 'closed',
  publishedHoursAgo: 55.3,
  body: body(
    p`A van driver who shared his lunch with the swans at Swan Steps on fourteen occasions was fined £2 by Pellmouth magistrates yesterday, the most that the law allows.`,
    p`Gordon Applin, 61, of Lantern Road, denied casting victuals to a bird from the Steps, contrary to by-law 11 of 1903. The penalty in the by-law is “not exceeding forty shillings” and has never been raised, the court heard, because nobody had been taken to it.`,
    p`Hester Dunmore, for the council, said that Mr Applin had been asked to stop by a notice, by the warden, and by a letter. He had replied to the letter. He wrote that the town he grew up in had been kinder to a bird.`,
    p`Muriel Platt, 83, the warden of the swans, gave evidence from a notebook. She was offered a chair and said that she would not be long.`,
    p`“Chips, small, with vinegar,” she read. “Chips, small. Chips, large, shared with the cob. A pea.” She gave the hour of each.`,
    p`Mr Applin, who spoke for himself, asked whether she could be certain that it was the same man every time.`,
    p`“It was the same van,” said Miss Platt. “It has your name on it.”`,
    p`He asked what harm a chip did. She told him that bread and chips fill a young bird so that it leaves its weed; that salt is bad for the kidneys; and that the cob, which used to get up off the water at the sound of a boat, now walked up the Steps at ten to one and stood by the kerb. It had been hit by a wing mirror. It was not badly hurt. “It still goes,” she said. “It’s waiting for you.”`,
    p`In his own evidence Mr Applin said that he ate alone in the van since his wife died, that he had begun with a crust, and that the bird had looked him in the face. He did not accept that he had *cast* anything. He had put it down.`,
    p`The bench retired for nine minutes with a dictionary. Sylvia Marchbanks, in the chair, said that to cast was to throw, but that the by-law must have meant to include a man who bent down. They found the case proved.`,
    p`He was fined £2 and ordered to pay £60 towards costs. Mrs Marchbanks told him that nobody had thought him unkind.`,
    p`On the stairs afterwards Miss Platt stopped him and tore a page from the notebook. She had written down what they may have: lettuce, chopped small, on the water and never on the stone; and where to stand. She is there herself at ten to one, she said, and could do with some help.`,
    p`He took out his glasses and read it twice. “Does it have to be lettuce?” he said.`,
  ),
}
