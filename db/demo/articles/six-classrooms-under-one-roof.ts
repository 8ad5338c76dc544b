import { pictures } from '#db/demo/pictures.ts'
import type { DemoArticle } from '#db/demo/types.ts'
import { body, correction, p, ul } from '#db/demo/words.ts'

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
    p`The east wing of Lantern Road School has been closed after water came through the ceilings of six classrooms and brought down a light fitting.`,
    p`It fell at twenty past seven in the morning, into an empty room. Marcus Eddowes, the head, found it on a desk when he came to open the windows. “I teach in that room,” he said. “I know who sits at that desk. So I had a cup of tea, and then I rang everybody. I rang the county, and the chair of governors, and the caretaker twice.”`,
    p`About 150 of the school’s 604 pupils have been moved. Chemistry is in the canteen, because there is a sink. Two French sets are taught in the minibus, which stays parked. Examination classes have been given the library. History and geography are in the gym.`,
    p`The roof is flat. It was laid in 1966 in layers of felt and tar, which were promised for thirty years. Felt of that age cracks, rain gets under it and runs along between the layers, and so it comes through a long way from where it got in. That is why it is hard to mend in one place. Surveyors have put the price of a new roof at £230,000.`,
    p`The county owns the building. It says that Lantern Road stands ninth on its list for new roofs; last year it stood seventh. A spokeswoman said that other roofs had got worse. The county has also agreed to patch this one, for £11,500, and the work was to begin next week. Mr Eddowes has now been told that the men may not go up until the surveyors have been back.`,
    p`Parents have offered tarpaulins, labour and a marquee. The harbour board has lent two pumps. Hector Bain, skipper of *Provider*, brought a lorry-load of fish boxes to the gate on the first evening, to sit on or to carry books in. “They stack,” he said. “Want them back, mind.”`,
    p`Lessons that were lost are being made up after four o’clock. Pupils from Hallsay who take the 16.20 ferry could not have stayed for them, so Mr Eddowes wrote to the ferry trust to ask whether they might cross on the 19.40 without paying twice. Carol Vane, the manager, replied the same day that they might. She added that the skipper is good at physics and will look at homework.`,
    p`What parents need to know:`,
    ul(
      'pupils should come at the usual time and go to the main hall',
      'year nine should bring a coat, because the gym is cold until break',
      'bags and books left in the east wing will be fetched out by the caretaker, with the surveyor; nobody else may go in',
      'the school office has put on a second telephone line.',
    ),
    p`The council has no money for a building that it does not own. It is to be asked next week to write to the county.`,
    correction(
      78,
      'correction',
      'When it was first published this article said that Lantern Road has 640 pupils. The school has 604. We are sorry for the mistake, which year eight found first.',
    ),
  ),
}
