import { pictures } from '#db/demo/pictures.ts'
import type { DemoArticle } from '#db/demo/types.ts'
import { body, h2, ol, p, pull } from '#db/demo/words.ts'

export const theThaliaIsArrested: DemoArticle = {
  slug: 'the-thalia-is-arrested',
  section: 'news',
  kind: 'story',
  state: 'published',
  kicker: 'Coal Berth',
  headline: 'The Thalia S. is arrested at the Coal Berth, at the request of her unpaid crew',
  standfirst: 'Eleven men claim £96,400 in wages. Until the owner answers, nobody may move the ship or take anything out of her.',
  authors: ['tom-okafor', 'greta-hallam'],
  tags: ['courts', 'harbour'],
  picture: pictures.wheelhouseOrder,
  talkMode: 'open',
  publishedHoursAgo: 65.5,
  body: body(
    p`The coaster *Thalia S.* was arrested at the Coal Berth at eighteen minutes past eleven this morning. Her own crew, who have not been paid for six months, had asked the Admiralty court to do it.`,
    p`It was her forty-sixth day there. The court’s officer, Constance Ray, came from London on the first train with the order in a plastic sleeve. It was to go on the mast, it said, or on some conspicuous part of the vessel. The mast is of steel, so she chose the wheelhouse window, and asked for tape. Mahmoud el-Shazly, the bosun, cut six lengths of it and fetched a ladder.`,
    p`“All my life I am keeping ships out of trouble,” said Captain Nikos Valsamis, her master. “Today I hold the ladder.”`,
    p`Everything on board was then written down. Mr el-Shazly went round with Ms Ray, calling things out: four mooring ropes, one fire axe, one chess set wanting a bishop. It came to 212 lines. By the last of them it was past noon, and she was asked to stay for lunch. An officer of the court must pay for what she eats, and there is no price at that table. She went away up the road and came back with a sack of onions, and a note for the file to say that they were no part of the ship.`,
    h2`Kept in twice`,
    p`The *Thalia S.* could not have left in any case. Inspectors detained her when they found two of her three generators dead, and a detention lasts until what is broken is mended.`,
    p`An arrest is about debt. The law of the sea has it that a ship can owe money herself, so it does not matter where her owner is, or that his agent’s telephone is answered by a machine. Whoever is owed may ask the court to take hold of her. From the moment that the paper is up she is in the keeping of the court’s marshal. Nobody may move her, or take from her anything that is hers.`,
    p`If the owner pays, or puts up security for as much, he may have her back the same day. He has 14 days in which to say that he means to defend the claim. If nothing is heard from him the court can order her to be sold.`,
    pull('All my life I am keeping ships out of trouble. Today I hold the ladder.', 'Captain Nikos Valsamis'),
    h2`Eleven signatures`,
    p`The claim is for £96,400, the wages of 11 men for six months. It was drawn up by Rosamund Tighe, a solicitor in London, whom the port’s chaplain, the Revd Judith Amery, found by asking another chaplain.`,
    p`Ms Tighe told the men to sign as they would at their own banks. Under three pages of typed English there now stands Νίκος Βαλσαμής, large, with a line beneath; Σταύρος Κελέσης, the chief engineer, small and upright; محمود الشاذلي, which is the bosun; كريم منصور, the cook; and seven more.`,
    p`Somebody must promise to meet the marshal’s expenses, and men who have not been paid cannot. The society that Ms Amery works for has given its word for up to £12,000. “The largest thing I had ever signed for was a piano,” she said.`,
    h2`Who comes first`,
    p`Should the ship be sold, the price is handed out in a fixed order, until there is none left:`,
    ol(
      'the marshal, for what it cost to keep and sell her;',
      'the crew, for their wages;',
      'a bank, which holds a mortgage on her, and whose letters the court has seen;',
      'everybody else.',
    ),
    p`Pellmouth Harbour Board is part of everybody else. Dues at the Coal Berth are £184 a day, and for 46 days she owes it £8,464. Aileen Garrick, the harbour master, said that the board would put in its claim and did not expect to see all of it.`,
    p`What would she fetch? A broker who knows ships of the type, and may yet be asked to value this one, for which reason we do not name him, said £300,000 to somebody who wanted her and £240,000 to somebody who wanted the steel. Either would pay the crew in full. Ms Tighe reckons that it will take five months.`,
  ),
}
