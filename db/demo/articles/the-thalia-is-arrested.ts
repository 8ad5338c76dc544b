import { pictures } from '#db/demo/pictures.ts'
import type { DemoArticle } from '#db/demo/types.ts'
import { body, h2, ol, p, pull } from '#db/demo/words.ts'

export const theThaliaIsArrested: DemoArticle = {
  slug: 'the-thalia-is-arrested',
  section: 'news',
  kind: 'story',
  state: 'published',
  kicker: 'Coal Berth',
  headline: 'The Thalia S. is under arrest, at the request of her crew',
  standfirst:
    'The order is one page long and was to be nailed to the mast. The mast is steel. It is held up with parcel tape, in the wheelhouse window.',
  authors: ['tom-okafor', 'greta-hallam'],
  tags: ['courts', 'harbour'],
  picture: pictures.wheelhouseOrder,
  talkMode: 'open',
  publishedHoursAgo: 68.5,
  body: body(
    p`Constance Ray came from London on the first train with the order in a plastic sleeve. It was to go on the mast, it said, or on some conspicuous part of the vessel. She looked at the mast of the *Thalia S.*, which is of steel and eleven metres high. Then she looked at the wheelhouse, and asked for tape.`,
    p`Mahmoud el-Shazly, the bosun, had tape, and a ladder for the outside of the window. He cut six lengths, smoothed each with his thumb and stood back to see if it was straight. At eighteen minutes past eleven in the morning, on her forty-sixth day at the Coal Berth, a coaster of 2,900 tonnes became the prisoner of the Admiralty court.`,
    p`“All my life I am keeping ships out of trouble,” said Captain Nikos Valsamis, her master. “Today I hold the ladder.”`,
    h2`Kept in twice`,
    p`She could not have left in any case. Inspectors detained her when they found two of her three generators dead, and a detention lasts until what is broken is mended.`,
    p`An arrest is about debt. The law of the sea has it that a ship can owe money herself, as if she had gone into a shop and run up a bill; so it does not matter where her owner is, or that his agent’s telephone is answered by a machine. Whoever is owed may ask the court to take hold of her. From the moment that the paper is up she is in the keeping of the court’s marshal, whose officer Ms Ray is. Nobody may move her, or take from her anything that is hers, down to the spoons.`,
    p`If the owner pays, or puts up security for as much, he may have her back the same day. He has 14 days in which to say that he means to defend the claim. If nothing is heard from him the court can order her to be sold.`,
    pull('All my life I am keeping ships out of trouble. Today I hold the ladder.', 'Captain Nikos Valsamis'),
    h2`Eleven signatures`,
    p`The claim is for £96,400, the wages of 11 men for six months. It was drawn up by Rosamund Tighe, a solicitor in London, whom the port’s chaplain, the Revd Judith Amery, found by asking another chaplain.`,
    p`Ms Tighe told the men to sign as they would at their own banks. Under three pages of typed English there now stands Νίκος Βαλσαμής, large, with a line beneath; Σταύρος Κελέσης, the chief engineer, small and upright, like a part number; محمود الشاذلي, which is the bosun; كريم منصور, the cook, who has spilt something; and seven more. The clerk of the court asked if she could vouch for the handwriting. “I said that I could for the sums,” she told us.`,
    p`An arrest is not to be had for nothing. Somebody must promise to meet the marshal’s expenses. Men who have not been paid cannot. The society that Ms Amery works for has given its word for up to £12,000. “The largest thing I had ever signed for was a piano,” she said.`,
    h2`Who comes first`,
    p`Should the ship be sold, the price is handed out in a fixed order, until there is none left:`,
    ol(
      'the marshal, for what it cost to keep and sell her;',
      'the crew, for their wages;',
      'a bank, which holds a mortgage on her, and whose letters the court has seen;',
      'everybody else.',
    ),
    p`Pellmouth Harbour Board is part of everybody else. Dues at the Coal Berth are £184 a day, and for 46 days she owes it £8,464. “I’m behind a bank,” said Aileen Garrick, the harbour master. “I have been behind banks before. You see the back of the coat.”`,
    p`What would she fetch? A broker who knows ships of the type, and may yet be asked to value this one, for which reason we do not name him, said £300,000 to somebody who wanted her and £240,000 to somebody who wanted the steel. Either would pay the crew in full. Neither would come soon. Ms Tighe reckons on five months.`,
    p`Meanwhile everything on board has been written down. Mr el-Shazly went round with Ms Ray, calling things out: four mooring ropes, one fire axe, one chess set wanting a bishop. It came to 212 lines. By the last of them it was past noon, and she was asked to stay for lunch, and said that an officer of the court must pay.`,
    p`There is no price at that table. This was explained to her, by several people. She went away up the road, and was thought to be offended. She came back with a sack of onions, and a note for the file to say that they were no part of the ship.`,
  ),
}
