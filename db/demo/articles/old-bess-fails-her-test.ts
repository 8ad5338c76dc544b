import { pictures } from '#db/demo/pictures.ts'
import type { DemoArticle } from '#db/demo/types.ts'
import { body, p, pull } from '#db/demo/words.ts'

export const oldBess: DemoArticle = {
  slug: 'old-bess-fails-her-test',
  section: 'news',
  kind: 'story',
  state: 'published',
  kicker: 'South Quay',
  headline: 'Old Bess is safe for ten years but will not turn again for less than £210,000',
  standfirst:
    'Engineers have tapped the 1911 steam crane from foot to jib and found three bad places. The council has £40,000 put by for her.',
  authors: ['tom-okafor'],
  tags: ['harbour', 'history', 'council'],
  picture: pictures.oldBess,
  talkMode: 'open',
  publishedHoursAgo: 210,
  body: body(
    p`It would take about £210,000 to make Old Bess turn again, engineers have told the council. If she is painted, they say, the steam crane on South Quay can stand safely for ten more years.`,
    p`The council’s reserve for her holds £40,000. It is made up of grants, two bequests, and the takings of a tea stall that ran for eleven summers.`,
    p`The engineers went up her on ropes, with hammers, and tapped. All morning people on South Quay could follow their progress by ear: *tink, tink, tink*, up one leg of the crane, along the jib and down again. Three times it went *tunk*, and each of those is a place where more than half of the iron has gone. One is at the foot of the jib, one in the ring on which she used to turn, and one in the chimney, which does not matter, because nothing has come out of it since 1974 but pigeons.`,
    p`In that year she lifted her last load, a boiler for the net works, and the fire was drawn. She had been built in 1911, stands 22 metres high and could raise 15 tonnes. Her restoration was first put to the council five years after she stopped.`,
    pull('People say she’s doing nothing. She’s eighty ton of doing nothing. You try it.', 'Arnold Pym, formerly of the coal cranes'),
    p`Opinion at her feet was divided. Bernard Skaife, the chandler, whose window she darkens from two until four, would like a boat hoist in her place. Arnold Pym, 84, worked her as a boy. “People say she’s doing nothing,” he said. “She’s eighty ton of doing nothing. You try it.”`,
    p`A primary school on its way to the swans had stopped to draw her. Asked what she was for, the teacher began to explain about coal, but was interrupted by a boy with a green crayon. “She’s for knowing where you are,” he said.`,
    p`The report was published yesterday. The council will discuss it in its budget meeting, at the same sitting as the winter ferry.`,
  ),
}
