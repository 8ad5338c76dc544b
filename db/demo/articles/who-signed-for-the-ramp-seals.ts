import { pictures } from '#db/demo/pictures.ts'
import type { DemoArticle } from '#db/demo/types.ts'
import { body, h2, keyPoints, p, pull, sources, ul } from '#db/demo/words.ts'

export const whoSignedForTheRampSeals: DemoArticle = {
  slug: 'who-signed-for-the-ramp-seals',
  section: 'news',
  kind: 'story',
  state: 'published',
  kicker: 'Follow the refit, part three',
  headline: 'Nobody from the town signed for £61,500 of the ferry’s refit, its clerk says',
  standfirst:
    'Two typed letters stood in the owner’s box. The trust took “P.O.” for the initials of Philip Onslow. He says that it means “purchase order”, and that there was none.',
  authors: ['greta-hallam'],
  tags: ['refit', 'ferry', 'harbour', 'council'],
  picture: pictures.rampSeals,
  talkMode: 'open',
  publishedHoursAgo: 17.5,
  updatedHoursAgo: 14.3,
  corrections: [
    {
      hoursAgo: 14.3,
      severity: 'correction',
      text: 'This article first said that the “twenty tides” of the charter come to five days and four hours. That counted each low water as a tide of its own. From one high water to the next, as the harbour board reckons, they come to ten days and eight hours.',
    },
  ],
  body: body(
    keyPoints(
      'On three variations, worth £61,500, the engineer’s box is empty and the owner’s box says “P.O.”, in type.',
      'The trust read that as Philip Onslow, the town clerk. He says that it stands for “purchase order”, and that there was none.',
      'The yard now has papers for the ballast pump and for one side of the rewiring. For the ramp seals it can find nothing.',
      'It will return £16,200 on the day that it is asked in writing. It has not been.',
    ),
    p`The trustees of the Hallsay ferry paid £61,500 for work that neither the boat’s engineer nor her owner, the town, had agreed to. They took two typed letters for the initials of the town clerk.`,
    p`At the foot of a variation form are three boxes. In the first the yard says that it will do the work; in the second an engineer says that the work is needed; in the third the owner says that he will pay.`,
    p`Four of the seven forms from the refit of the *Maid of Hallsay* have a signature in the third box, small, upright, in black ink, with a date: *P. Onslow*. On the other three, for the ramp seals, the ballast pump and the rewiring of the car deck, it says “P.O.”, in type.`,
    p`In [part one](/news/follow-the-refit-part-one) the ferry’s engineer told us that she was never shown those three forms. [Part two](/news/the-invoice-that-was-paid-twice) showed that one of them was paid for twice. If the engineer did not say yes, who did?`,
    h2`What the treasurer thought`,
    p`Five of the seven trustees were in the room above the ticket window on the evening when the three came up, at the end of a meeting of twenty-five minutes. Three of the five have spoken to us. None remembers a form going round the table. The payment orders made out three days later carry two signatures, as the rules of the trust require. The upper one is that of Alec Rennison, the chair. The lower belongs to the treasurer, Geoffrey Mapp.`,
    p`Mr Mapp, 72, used to manage a building society in Aldcastle. He had put on a tie to be asked. “I looked at the box, it said P.O., and I thought: Philip,” he said. “I have known him twenty years. It didn’t enter my head that he would *type* himself.”`,
    p`And the empty box above? “I supposed that Philip had asked Mina. It’s what he’d do. I sign where the chair has signed. That is what a second signature is for. I’ve had some evenings now to see what’s wrong with that.”`,
    pull('I sign where the chair has signed. That is what a second signature is for.', 'Geoffrey Mapp, treasurer of the ferry trust'),
    h2`What the clerk says`,
    p`Mr Onslow had the seven forms on his desk when we came in, in two piles. He signed the four, he said, because the engineer had, and on the same days. The other three he first saw in this newspaper.`,
    p`“P.O. is *purchase order*. There should be a number after it, and there’s no number because there was no order.” Could the trustees have known? “They could have asked me. I am in the building from eight. In thirty years I have not once typed my initials. I have a pen.”`,
    p`He did not spare his own office. Its post desk stamped a bill for work to which he had not consented, and nobody compared the two. A list of consents has been kept there since the morning after part two.`,
    h2`“Noted”`,
    p`The minutes of the trust come to the council’s finance committee. The line about the three variations came as item nine of a long evening, and what the committee did with it is recorded in one word.`,
    p`“Noted,” said Margaret Lyle, who chairs it, before it could be read to her. “Noting is what a committee does with a thing that it hasn’t read. When the account came in I asked whether £94,000 over was usual, was told that it was not *un*usual, and wrote that down. It was my job to ask the next question. I shall say so tonight, if anybody is interested.”`,
    h2`What the yard found`,
    p`Gavin Lowmoor, who would not show us his job sheets for part one, has now laid them out on the counter. It had taken him two evenings to find them.`,
    p`The four signed variations are all there. So is the ballast pump, variation 5: 31 hours, two fitters, and a serial number, which we have since read by torchlight off the pump. Nobody signed for that work, but it was done. The sheet for the rewiring covers the starboard side and ends “Port – await parts”.`,
    p`For the ramp seals there is no sheet. “I’ve been through the lot,” Mr Lowmoor said, “and I’m not going to tell you it’s there when it isn’t.” He has asked his men. Two remember the ramp being down. None remembers fitting seals.`,
    p`Why did the form speak of a bow door? “Because it’ll have been typed over an old one, off some other ship. Saves doing the headings.” Had the price been typed over as well? “You’d hope so,” he said.`,
    p`The price was £23,900. A retired marine engineer, one of our readers, worked the job out beneath part one at £3,100. We asked two suppliers of seals, neither of them on this coast. They said £2,950 and £3,400, fitted.`,
    h2`What happens now`,
    p`Mr Rennison declined to be interviewed. He will, he wrote, “answer the council, which is the proper place, and in writing”. It should be said again that we have found nothing to show that he or any trustee was a penny the better for these payments.`,
    ul(
      '**Tonight** Anwen Tait, councillor for Hallsay, means to ask the trust about the £94,000 when Charter Court comes to the winter boat.',
      '**The £16,200** will go back, Mr Lowmoor says, on the day that the trust asks for it. A request takes a decision of the trustees. They meet next in eleven days, one day after the town’s accounts are due at the county.',
      '**The papers:** under article 31 of the charter “any inhabitant may demand sight” of the records of a work done at the town’s charge. We have demanded the trust’s minute book, the clerk’s register of consents and all letters between the trust and the yard. The charter allows “twenty tides”, which is ten days and eight hours. Three have gone.',
      '**The county’s auditor** has asked the trust for its bank statements. A spokeswoman said that it was “not a routine letter”.',
    ),
    p`On the boat, meanwhile, the red book has a new entry, which we were allowed to copy. It reads: “Ramp seals, port. Have put a bucket.” Mina Kettle has dated it, and she has signed it.`,
    sources(
      p`The seven variation forms and the payment orders, from the refit file. Job sheets for variations 1 to 3 and 5 to 7, shown to us by the yard. Minutes of the trust and of the finance committee. Harbour Charter of 1871, article 31. The vessel’s defects book. Interviews with Gavin Lowmoor, Margaret Lyle, Geoffrey Mapp, Philip Onslow and two other trustees.`,
    ),
  ),
}
