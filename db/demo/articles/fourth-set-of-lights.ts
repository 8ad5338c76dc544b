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
  standfirst: 'The road is 340 metres long.',
  authors: ['tom-okafor'],
  tags: ['harbour'],
  picture: null,
  talkMode: 'open',
  publishedHoursAgo: 37,
  body: body(
    p`The harbour board decided this afternoon to hold a consultation on a fourth set of traffic lights for South Quay, which has three.`,
    p`The new lights would stand where the road from the ferry slip meets the road from the fish market. Twice last year a lorry and a lorry met there too. Nobody was hurt, but a good part of a load of hake, some 400 kilos, went into the road.`,
    p`Aileen Garrick, the harbour master, said that the charter obliges the board to ask “all who keep a vessel, sell to a vessel or have the charge of any bird upon the water” before it puts up a signal of any kind. It was written in 1871 with flags in mind. There are 1,100 owners on the list, and two chandlers. There is one warden of the swans, Muriel Platt, who is 83 and has held the post since her brother gave it up.`,
    p`“I shall say no,” said Miss Platt. “They don’t look at the ones we’ve got.”`,
    p`She was asked whether she meant the drivers or the swans.`,
    p`“Yes,” she said.`,
    p`Forms go out with the berth bills and must be back in three weeks. A lamp, a pole and a year of electricity would cost £11,400. Posting the forms will cost £1,290.`,
  ),
}
