import { pictures } from '#db/demo/pictures.ts'
import type { DemoArticle } from '#db/demo/types.ts'
import { body, correction, p } from '#db/demo/words.ts'

export const sixClassrooms: DemoArticle = {
  slug: 'six-classrooms-under-one-roof',
  section: 'news',
  kind: 'story',
  state: 'published',
  kicker: 'Lantern Road School',
  headline: 'Six classrooms shut as rain comes through the school’s east wing',
  standfirst:
    'A light fitting came down on an empty desk. Chemistry has moved to the canteen and French to the minibus, and a new roof is priced at £230,000.',
  authors: ['ruth-adomako'],
  tags: ['school', 'council'],
  picture: pictures.closedWing,
  talkMode: 'open',
  publishedHoursAgo: 81,
  updatedHoursAgo: 78,
  corrections: [
    {
      hoursAgo: 78,
      severity: 'correction',
      text: 'This article first gave the number of pupils at Lantern Road School as 640. It is 604; we transposed two figures.',
    },
  ],
  body: body(
    p`The east wing of Lantern Road School has been closed after water came through the ceilings of six classrooms, and a light fitting came down with it.`,
    p`It fell at twenty past seven in the morning, into an empty room. Marcus Eddowes, the head, found it on a desk when he came to open the windows. “I teach in that room,” he said. “I know who sits at that desk. I went and had a cup of tea and then I rang everybody.”`,
    p`About 150 of the school’s 604 pupils have been moved. Chemistry is in the canteen, where there is at least a sink. Two French sets are taught in the minibus, which stays where it is parked, although a rumour in year eight says otherwise. Examination classes have been given the library.`,
    p`The roof is flat and was laid in 1966 with a promise of thirty years. Surveyors have put the price of a new one at £230,000. The county, which owns the building, says that Lantern Road stands ninth on its list; last year it stood seventh. Asked how that could be, a spokeswoman said that other roofs had got worse. The county has also agreed to patch this one, for £11,500, and the work was to begin next week. Mr Eddowes has now been told that nobody may go up until the surveyors have been back.`,
    p`Parents have offered tarpaulins, labour and, in one case, a marquee. The harbour board has lent two pumps. Hector Bain, skipper of *Provider*, came to the gate on the first evening with a lorry-load of fish boxes, “because they stack, and they don’t care”.`,
    p`Lessons that were lost are being made up after four o’clock, and pupils from Hallsay who take the 16.20 ferry cannot stay for them. Mr Eddowes wrote to the ferry trust, to ask whether they might cross on the 19.40 without paying twice. Carol Vane, the manager, replied the same day that they might. She added that the skipper is good at physics, if they bring their homework.`,
    p`Pupils should come at the usual time and go to the main hall. Parents with questions may ring the school office, which has put on a second line. The council has no money for a building that it does not own. It is to be asked next week to write to the county.`,
    correction(
      78,
      'correction',
      'When it was first published this article said that Lantern Road has 640 pupils. The school has 604. We are sorry for the mistake, which year eight found first.',
    ),
  ),
}
