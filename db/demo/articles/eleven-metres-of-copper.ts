import type { DemoArticle } from '#db/demo/types.ts'
import { body, p } from '#db/demo/words.ts'

export const elevenMetresOfCopper: DemoArticle = {
  slug: 'eleven-metres-of-copper',
  section: 'news',
  kind: 'story',
  state: 'published',
  kicker: 'Court report',
  headline: 'Two fined for taking eleven metres of copper pipe from Old Bess',
  standfirst: 'A repair that Arnold Pym, now 84, made when he was fifteen identified the pipe as the council’s.',
  authors: ['greta-hallam'],
  tags: ['courts', 'harbour', 'history'],
  picture: null,
  talkMode: 'closed',
  publishedHoursAgo: 115.5,
  body: body(
    p`Two men who took eleven metres of copper pipe from the boiler house of Old Bess were fined by Pellmouth magistrates yesterday. They were seen by several people and were not challenged.`,
    p`Darren Voyle, 33, of Sandry, was fined £240. Kyle Tamblyn, 26, of Stonewick, was fined £180. Each must pay costs of £85, and £340 to the town council. Both admitted theft.`,
    p`Neil Sarkar, prosecuting, said that the pipe had fed water to the steam crane’s boiler until 1974. It had not been used or inspected since. The offence took place at half past ten on a working morning. The padlock on the door was forced with a spoon. Both men wore yellow jackets.`,
    p`A statement was read from Bernard Skaife, who keeps the chandlery across the road. “I thought it was the council, starting,” it said. “I said good morning. I believe I held the door of the van.”`,
    p`The copper weighed 66 kilos. A yard in Aldcastle offered £5.20 a kilo, or £343.20 in all. The dealer noticed that the bends were not of a kind used in houses. He rang the police while the load was being weighed.`,
    p`The pipe bore no mark, and the council had to show that it was its own. The police took one length to Mr Pym, who worked on the crane as a boy. He asked to have it turned over. There was a brazed patch on the inside of one bend.`,
    p`“That’s mine, that patch,” his statement read. “I was fifteen. I put too much on, I was told I’d put too much on. I’d know it.”`,
    p`Imogen Frayne appeared for both men. Mr Voyle, she said, had lost his work as a roofer and owed rent. The jackets were a former employer’s. Mr Tamblyn had supplied the van and had believed at first that they were instructed to clear the building. He accepted that he had stopped believing it before the door was open.`,
    p`Sylvia Marchbanks, in the chair, said that the bench gave credit for the pleas. The fines would otherwise have been half as much again.`,
    p`The £680 is the cost of refitting the pipe and of a new lock. The council’s solicitor said that refitting would wait for the council’s decision on the engineers’ report. Mr Pym has written to ask whether he might do the joints. His letter is with the town clerk.`,
    p`The men have six months to pay.`,
  ),
}
