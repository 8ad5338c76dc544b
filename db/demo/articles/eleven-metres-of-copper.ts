import type { DemoArticle } from '#db/demo/types.ts'
import { body, p } from '#db/demo/words.ts'

export const elevenMetresOfCopper: DemoArticle = {
  slug: 'eleven-metres-of-copper',
  section: 'news',
  kind: 'story',
  state: 'published',
  kicker: 'Court report',
  headline: 'Two fined for taking copper pipe from Old Bess in broad daylight',
  standfirst: 'A patch that Arnold Pym made with a blowlamp when he was fifteen told the police whose it was. He is 84.',
  authors: ['greta-hallam'],
  tags: ['courts', 'harbour', 'history'],
  picture: null,
  talkMode: 'closed',
  publishedHoursAgo: 115.5,
  body: body(
    p`Two men who carried eleven metres of copper pipe out of the boiler house of Old Bess were fined by Pellmouth magistrates yesterday. They did it at half past ten on a working morning, and several people made way for them.`,
    p`Darren Voyle, 33, of Sandry, and Kyle Tamblyn, 26, of Stonewick, admitted theft from the town council.`,
    p`Neil Sarkar, prosecuting, said that the pipe had fed water to the steam crane’s boiler until her fire was drawn in 1974. Nobody had had cause to look at it since. The padlock on the boiler-house door was of the same age and had been opened with a spoon.`,
    p`The men wore yellow jackets. Bernard Skaife, who keeps the chandlery across the road, had seen it all from his window. “I thought the council had started at last,” he said in a statement. “I said good morning. I may have said well done.”`,
    p`The copper weighed 66 kilos. At a yard in Aldcastle the men were offered £5.20 a kilo, which would have come to £343.20. The dealer thought the bends too good for a house, and rang the police while he looked for his scales.`,
    p`There remained the question of whose it was. It bore no mark. The police took a length of it to Mr Pym, who worked on the crane as a boy, and he asked to have it turned over. On the inside of one bend was a brazed patch.`,
    p`“That’s mine,” his statement read. “I did that when I was fifteen and I was shouted at for it. It’s too thick. It never leaked, though, did it?”`,
    p`For Mr Voyle, Imogen Frayne said that he had lost his work as a roofer and owed rent. The jackets had been a former employer’s. Mr Tamblyn, whom she also spoke for, had supplied the van and believed at first that they had been told to clear the place out. He accepted that he had stopped believing it before the door was open.`,
    p`Mr Voyle was fined £240 and Mr Tamblyn £180. Each must pay costs of £85, and £340 to the council, which makes up the £680 that it will take to put the pipe back and buy a lock. They have six months to pay.`,
    p`Sylvia Marchbanks, who was in the chair, said that the bench gave them credit for their pleas. But for those, she said, the fines would have been half as much again.`,
    p`The pipe is to be refitted, the council’s solicitor said, although it is connected at present to nothing that works. Mr Pym has asked whether he might do the joints.`,
  ),
}
