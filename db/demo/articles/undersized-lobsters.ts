import { pictures } from '#db/demo/pictures.ts'
import type { DemoArticle } from '#db/demo/types.ts'
import { body, p } from '#db/demo/words.ts'

export const undersizedLobsters: DemoArticle = {
  slug: 'undersized-lobsters',
  section: 'news',
  kind: 'story',
  state: 'published',
  kicker: 'Court report',
  headline: 'Brothers fined £3,000 over 61 lobsters that should have stayed in the sea',
  standfirst:
    'The officer noticed their van at Sandry because it stood on a double yellow line with sea water running out of it. Both men had clean records.',
  authors: ['greta-hallam'],
  tags: ['courts', 'harbour'],
  picture: pictures.shortLobster,
  talkMode: 'closed',
  publishedHoursAgo: 14,
  body: body(
    p`Two brothers who landed 61 lobsters below the legal size were fined £3,000 between them by magistrates at Pellmouth yesterday.`,
    p`Craig Dunning, 41, of Kiln Lane, Pellmouth, and Lee Dunning, 38, of Sandry, admitted landing shellfish under the minimum size and obstructing an officer.`,
    p`Priya Nand, of the district’s inshore fisheries office, told the court that she had not been looking for lobsters. Walking to her car at ten past five in the morning, she saw a van on the double yellow line by the Sandry slip, with its engine running and sea water coming out under its doors.`,
    p`“I wished them good morning,” Ms Nand said, “and asked whether they had any objection to my having a look. The elder Mr Dunning said that it was fish for the cat.”`,
    p`There were four crates in the van. She measured each lobster along its back with the brass gauge that she carries. Of 88, 27 were of lawful size. The other 61 were short, some by more than a centimetre. While she was at the third crate, Lee Dunning moved the van, with her clipboard on its roof, about 200 metres towards Coldwell, where the barrier of the level crossing was down.`,
    p`For the defence, Imogen Frayne said that both men were in debt on an engine, had lost two months’ fishing to weather and had been “foolish rather than greedy”. They had never been before a court. Craig Dunning had since sold his share of the boat.`,
    p`Sylvia Marchbanks, who chaired the bench, said that the size limit protected every boat in the harbour, and that those who kept to it had a right to see it enforced.`,
    p`Craig Dunning was fined £1,800 and Lee Dunning £1,200. Each must pay costs of £215. The bench asked whether the animals had lived.`,
    p`Ms Nand said that all 88 had been put back off Orrin Head the same morning, “rather crossly, on their part”.`,
    p`*We do not open reports from the courts to comments. The reason is given in [How we work](/ethics).*`,
  ),
}
