import { pictures } from '#db/demo/pictures.ts'
import type { DemoArticle } from '#db/demo/types.ts'
import { body, p } from '#db/demo/words.ts'

export const undersizedLobsters: DemoArticle = {
  slug: 'undersized-lobsters',
  section: 'news',
  kind: 'story',
  state: 'published',
  kicker: 'Court report',
  headline: 'Brothers fined £3,000 for landing 61 undersized lobsters',
  standfirst:
    'Of 88 lobsters in a van at Sandry, 27 were of lawful size. Both men admitted the offence and a charge of obstructing the officer.',
  authors: ['greta-hallam'],
  tags: ['courts', 'harbour'],
  picture: pictures.shortLobster,
  talkMode: 'closed',
  publishedHoursAgo: 14,
  body: body(
    p`Two brothers who landed 61 lobsters below the legal size were fined £3,000 between them by Pellmouth magistrates yesterday.`,
    p`Craig Dunning, 41, of Kiln Lane, Pellmouth, was fined £1,800. Lee Dunning, 38, of Sandry, was fined £1,200. Each must pay costs of £215. Both admitted landing shellfish under the minimum size and obstructing an officer.`,
    p`Priya Nand, of the district’s inshore fisheries office, told the court that she was walking to her car at ten past five in the morning. She saw a van on the double yellow line by the Sandry slip. Its engine was running and sea water was coming out under the doors.`,
    p`“I asked if they had any objection to my having a look,” Ms Nand said. “The elder Mr Dunning said that it was bait.”`,
    p`There were four crates in the van. She measured each lobster along the back with a brass gauge. Of 88, 27 were of lawful size. The other 61 were short, some by more than a centimetre.`,
    p`While she was at the third crate, Lee Dunning moved the van about 200 metres towards Coldwell, with her clipboard on its roof. The barrier of the level crossing was down and he stopped there. She completed the measurements at the crossing.`,
    p`Imogen Frayne, for the defence, said that both men were in debt on an engine and had lost two months’ fishing to weather. They had been “foolish rather than greedy”. Neither had been before a court. Craig Dunning had since sold his share of the boat.`,
    p`Ms Frayne was asked by the bench whether the moving of the van was denied. She said that it was not denied, and that it was regretted.`,
    p`Sylvia Marchbanks, who chaired the bench, said that the size limit protected every boat in the harbour. Those who kept to it had a right to see it enforced. Credit had been given for the pleas.`,
    p`Ms Nand told the bench that all 88 animals had been put back off Orrin Head the same morning, alive.`,
    p`The brothers have three months to pay. The register of the court may be read in the east wing of the Custom House on any sitting day.`,
    p`*We do not open reports from the courts to comments. The reason is given in [How we work](/ethics).*`,
  ),
}
