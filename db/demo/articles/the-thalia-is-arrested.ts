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
    p`The coaster *Thalia S.* was arrested at the Coal Berth at eighteen minutes past eleven this morning, on the order of the Admiralty court. Her own crew, who have not been paid for six months, had asked for it.`,
    p`It was her forty-sixth day there. The court’s officer, Constance Ray, came from London on the first train with the order in a plastic sleeve, and it was raining a bit, and she stood at the foot of the gangway and asked leave to come aboard. The order was to go on the mast or on some conspicuous part of the vessel. The mast is steel. She chose the wheelhouse window, and Mahmoud el-Shazly, the bosun, cut six lengths of tape for her and fetched a ladder, and the master held it.`,
    p`“I never was arrested,” said Captain Nikos Valsamis. “Forty years, almost, I keep ships out of trouble. Today I hold the ladder.”`,
    p`Then everything aboard was written down. Mr el-Shazly went round with Ms Ray and called it out, mooring ropes and shackles and fire axe, paint, a chess set wanting a bishop, and it came to 212 lines and took until past noon. She was asked to stay to lunch. She is not allowed to eat at a table where she cannot pay, so she went up the road for a sack of onions and gave them that.`,
    pull('Forty years, almost, I keep ships out of trouble. Today I hold the ladder.', 'Captain Nikos Valsamis'),
    h2`What an arrest does`,
    p`The ship was already detained. Inspectors stopped her when they found two of her three generators dead. A detention lasts until the defect is mended.`,
    p`An arrest concerns debt. In Admiralty law a claim can be brought against the ship herself, wherever the owner is. From the moment that the order is fixed she is in the keeping of the court’s marshal. No one may move her or take anything out of her.`,
    p`The owner may have her back if he pays, or gives security for the same amount. He has 14 days in which to say that he means to defend the claim. If he does not, the court can order her to be sold. His agent’s telephone is answered by a machine.`,
    h2`The claim`,
    p`The claim is for £96,400, the wages of 11 men for six months. It was drawn up by Rosamund Tighe, a solicitor in London. The port’s chaplain, the Revd Judith Amery, found her through another chaplain.`,
    p`The men signed as they sign at their own banks: Νίκος Βαλσαμής, master; Σταύρος Κελέσης, chief engineer; محمود الشاذلي, bosun; كريم منصور, cook; and seven more.`,
    p`A claimant must give an undertaking for the marshal’s expenses. The crew could not. The society that Ms Amery works for has given one, for up to £12,000. “They asked me what our reserves were and I had to ring up and ask,” she said. “It’s a lot. It’s the most I’ve put my name to.”`,
    h2`Who is paid first`,
    p`If the ship is sold, the price is paid out in this order until there is none left:`,
    ol(
      'the marshal, for what it cost to keep and sell her;',
      'the crew, for their wages;',
      'a bank, which holds a mortgage on her, and whose letters the court has seen;',
      'everybody else.',
    ),
    p`Pellmouth Harbour Board comes under the fourth head. Dues at the Coal Berth are £184 a day. For 46 days she owes £8,464. Aileen Garrick, the harbour master, said that the board would put in its claim and did not expect to see all of it.`,
    p`A broker who knows ships of the type put her price at £300,000 to trade and £240,000 for scrap. He may be asked to value her, so we do not name him. Either sum would pay the crew in full. Ms Tighe expects it to take five months. The owner’s 14 days began this morning.`,
  ),
}
