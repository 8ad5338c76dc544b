import type { DemoArticle } from '#db/demo/types.ts'
import { body, p } from '#db/demo/words.ts'

export const fourthSetOfLights: DemoArticle = {
  slug: 'fourth-set-of-lights',
  section: 'news',
  kind: 'story',
  state: 'published',
  kicker: 'South Quay',
  headline:
    'Harbour board will ask 1,100 boat owners, two chandlers and the warden of the swans whether South Quay needs its fourth set of traffic lights',
  standfirst: 'Forms go out with the berth bills and must be back in three weeks. Posting them will cost £1,290, and the lights £11,400.',
  authors: ['tom-okafor'],
  tags: ['harbour'],
  picture: null,
  talkMode: 'open',
  publishedHoursAgo: 37,
  body: body(
    p`The harbour board decided this afternoon to hold a consultation on a fourth set of traffic lights for South Quay, which has three on 340 metres of road.`,
    p`The new ones would stand where the road from the ferry slip comes into the road from the fish market, by the corner of the ice store, where you cannot see a lorry until it is on you. Twice last year two lorries met there. No one was hurt, but the second time some 400 kilos of hake went into the road, and the men who had landed it came up and shovelled it back into boxes.`,
    p`Aileen Garrick, the harbour master, told the board that it may not put up a signal of any kind until it has asked “all who keep a vessel, sell to a vessel or have the charge of any bird upon the water”. That is in the charter of 1871. There are 1,100 boat owners on the list, two chandlers, and one warden of the swans, Muriel Platt, who is 83.`,
    p`Miss Platt has held the post since her brother gave it up. “I shall say no,” she said. “They don’t look at the ones we’ve got.”`,
    p`Edith Corrigan, who chairs the board, said that she had hoped to have the lights up before the next berth bills, and that it would now be after.`,
    p`A lamp, a pole and a year of electricity would cost £11,400. Posting the forms will cost £1,290. They must be back at the harbour office in three weeks, and the board will have the answers before it at the meeting after that.`,
  ),
}
