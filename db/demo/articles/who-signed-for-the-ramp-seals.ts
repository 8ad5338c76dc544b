import { pictures } from '#db/demo/pictures.ts'
import type { DemoArticle } from '#db/demo/types.ts'
import { body, h2, keyPoints, p, pull, sources, ul } from '#db/demo/words.ts'

export const whoSignedForTheRampSeals: DemoArticle = {
  slug: 'who-signed-for-the-ramp-seals',
  section: 'news',
  kind: 'story',
  state: 'published',
  kicker: 'Follow the refit, part three',
  headline: 'The town did not sign for £61,500 of the ferry’s refit, its clerk says',
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
    p`The trustees of the Hallsay ferry paid £61,500 for work to which neither the boat’s engineer nor her owner, the town, had agreed. They took two typed letters for the initials of the town clerk.`,
    p`A variation form has three boxes at its foot. In the first the yard undertakes to do the work. In the second an engineer states that it is needed. In the third the owner undertakes to pay.`,
    p`There are seven forms from the refit of the *Maid of Hallsay*. Four have a signature in the third box, in black ink, with a date: *P. Onslow*. The other three are for the ramp seals, the ballast pump and the rewiring of the car deck. On those the third box says “P.O.”, in type.`,
    p`In [part one](/news/follow-the-refit-part-one) the ferry’s engineer told us that she was never shown those three forms. [Part two](/news/the-invoice-that-was-paid-twice) showed that one of them was paid for twice. This part is about who approved them.`,
    h2`What the treasurer says`,
    p`The three variations came before the trustees at the end of a meeting of twenty-five minutes, in the room above the ticket window. Five of the seven trustees were present. Three of those five have spoken to us. None remembers a form being passed round the table.`,
    p`The payment orders were made out three days later. They carry two signatures, as the rules of the trust require. The first is that of Alec Rennison, the chair. The second is that of the treasurer, Geoffrey Mapp.`,
    p`Mr Mapp, 72, used to manage a building society in Aldcastle. He received us by appointment, in a tie. “I looked at the box and it said P.O., and I thought, well, Philip,” he said. “I’ve known him twenty years. It didn’t enter my head that, that he would *type* himself.”`,
    p`He was asked about the empty box above. “I suppose I supposed that Philip had asked Mina. It’s what he’d do. I sign where the chair has signed. That was always how I took it, a second signature. Since your first article I’ve had some evenings to think about that.”`,
    pull(
      'I sign where the chair has signed. That was always how I took it, a second signature.',
      'Geoffrey Mapp, treasurer of the ferry trust',
    ),
    h2`What the clerk says`,
    p`Mr Onslow had the seven forms on his desk in two piles. He signed the four, he said, because the engineer had signed them, and on the same days. He first saw the other three in this newspaper.`,
    p`“P.O. is *purchase order*. There should be a number after it. There isn’t a number, because there was no order.” Could the trustees have known that? “They could have asked. I am in the building from eight. I don’t type my initials. I have never, to my knowledge, typed my initials.”`,
    p`He said that his own office was also at fault. Its post desk stamped a bill for work to which he had not consented, and the two were not compared. His office has kept a list of consents since the morning after part two.`,
    h2`What the committee did`,
    p`The trust’s minutes go to the council’s finance committee. The line about the three variations was before it as item nine. The committee’s own minute of item nine is one word long: “Noted”.`,
    p`“Noted, yes,” said Margaret Lyle, who chairs the committee. “I think that we hadn’t read it. I’d rather say so. When the account came in I asked whether £94,000 over was usual and I was told not *un*usual, and I wrote that down. I ought to have asked the next question. I’m prepared to say that tonight, if it’s raised.”`,
    h2`What the yard found`,
    p`Gavin Lowmoor would not show us his job sheets for part one. He has now laid them out on the counter. He said that it took him two evenings to find them.`,
    p`The four signed variations are all there. So is the ballast pump, variation 5: 31 hours, two fitters and a serial number. We have since read the same number on the pump. That work was done, although no one signed for it. The sheet for the rewiring covers the starboard side. It ends “Port – await parts”.`,
    p`There is no sheet for the ramp seals. “I’ve been through the lot,” Mr Lowmoor said. “I’m not going to tell you it’s there when it isn’t.” He has asked his men. Two remember the ramp being down. None remembers fitting seals.`,
    p`The form speaks of bow-door seals. “It’ll have been typed over an old one,” he said, “off some other job. It saves doing the headings.” He was asked whether the price had been typed over as well. He said that he would have to look into that.`,
    p`The price was £23,900. A retired marine engineer, one of our readers, priced the job beneath part one at £3,100. We asked two suppliers of seals, neither of them on this coast. They said £2,950 and £3,400, fitted.`,
    p`The boat’s defects book has a new entry, which we were allowed to copy. It reads: “Ramp seals, port. Have put a bucket.” It is dated and signed by Mina Kettle, the engineer.`,
    h2`What happens now`,
    p`Mr Rennison declined to be interviewed. He will, he wrote, “answer the council, which is the proper place, and in writing”. We have found nothing to show that he or any trustee gained from these payments.`,
    ul(
      '**Tonight** Anwen Tait, councillor for Hallsay, means to ask the trust about the £94,000 when Charter Court comes to the winter boat.',
      '**The £16,200** will go back, Mr Lowmoor says, on the day that the trust asks for it. A request takes a decision of the trustees. They meet next in eleven days, one day after the town’s accounts are due at the county.',
      '**The papers:** under article 31 of the charter “any inhabitant may demand sight” of the records of a work done at the town’s charge. We have demanded the trust’s minute book, the clerk’s register of consents and all letters between the trust and the yard. The charter allows “twenty tides”, which is ten days and eight hours. Three have gone.',
      '**The county’s auditor** has asked the trust for its bank statements. A spokeswoman said that it was “not a routine letter”.',
    ),
    sources(
      p`The seven variation forms and the payment orders, from the refit file. Job sheets for variations 1 to 3 and 5 to 7, shown to us by the yard. Minutes of the trust and of the finance committee. Harbour Charter of 1871, article 31. The vessel’s defects book. Interviews with Gavin Lowmoor, Margaret Lyle, Geoffrey Mapp, Philip Onslow and two other trustees.`,
    ),
  ),
}
