import { pictures } from '#db/demo/pictures.ts'
import type { DemoArticle } from '#db/demo/types.ts'
import { body, p, pull } from '#db/demo/words.ts'

export const oldBess: DemoArticle = {
  slug: 'old-bess-fails-her-test',
  section: 'news',
  kind: 'story',
  state: 'published',
  kicker: 'South Quay',
  headline: 'Old Bess fails her test, and keeps her pigeons',
  standfirst: 'Engineers say that the 1911 steam crane is safe to stand under and no more. Her savings would buy about a fifth of a cure.',
  authors: ['tom-okafor'],
  tags: ['harbour', 'history', 'council'],
  picture: pictures.oldBess,
  talkMode: 'open',
  publishedHoursAgo: 210,
  body: body(
    p`The engineers went up Old Bess on ropes, with hammers, and tapped. All morning people on South Quay could follow their progress by ear: *tink, tink, tink*, up one leg of the crane, along the jib and down again. Three times it went *tunk*.`,
    p`Each *tunk* is a place where more than half of the iron has gone. One is at the foot of the jib, one in the ring on which she used to turn, and one in the chimney, which does not matter, because a pair of pigeons has had possession of that since 1974.`,
    p`In that year she lifted her last load, a boiler for the net works, and the fire was drawn. She had been built in 1911, stands 22 metres high and could raise 15 tonnes of coal or, on the day of the coronation, a brass band. Ever since she has been going to be restored.`,
    p`The report to the council, published yesterday, says that the crane will stand safely for ten years if she is painted, and that she will never turn again without about £210,000. The council’s reserve for her holds £40,000. It is made up of grants, two bequests, and the takings of a tea stall that ran for eleven summers.`,
    pull('People say she’s doing nothing. She’s eighty ton of doing nothing. You try it.', 'Arnold Pym, formerly of the coal cranes'),
    p`Opinion at her feet was divided. Bernard Skaife, the chandler, whose window she darkens from two until four, would like a boat hoist in her place, one “that hoists”. Arnold Pym, 84, worked her as a boy. “People say she’s doing nothing,” he said. “She’s eighty ton of doing nothing. You try it.”`,
    p`A primary school on its way to the swans had stopped to draw her. Asked what she was for, the teacher began to explain about coal, but was interrupted by somebody with a green crayon.`,
    p`“She’s for knowing where you are,” he said.`,
    p`The council will discuss the report in its budget meeting, at the same sitting as the winter ferry. There is, the clerk notes, no connection between the two items.`,
  ),
}
