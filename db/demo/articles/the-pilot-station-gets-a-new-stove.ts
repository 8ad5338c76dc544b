import type { DemoArticle } from '#db/demo/types.ts'
import { body, p } from '#db/demo/words.ts'

export const thePilotStationGetsANewStove: DemoArticle = {
  slug: 'the-pilot-station-gets-a-new-stove',
  section: 'community',
  kind: 'story',
  state: 'published',
  kicker: 'Harbour',
  headline: 'The pilot station gets a new stove',
  standfirst: 'The old one was asked to leave after it set fire to the tide tables.',
  authors: ['tom-okafor'],
  tags: ['harbour'],
  picture: null,
  talkMode: 'open',
  publishedHoursAgo: 203.5,
  body: body(
    p`Pellmouth’s four pilots have a new stove. It cost £870, and £145 for the flue, so £1,015 in all, which they have paid out of the biscuit money and a raffle.`,
    p`The old one had stood in the hut at the root of the Mole for longer than anybody working there. It burned driftwood, and would burn nothing else. It drew well in a westerly; in a northerly it drew backwards, and the duty pilot sat on the step. Last month a log rolled out and destroyed most of the tide tables and one end of a bench.`,
    p`“I have put water on, brought a ship in and come back,” said Sally Brand, 39, the senior pilot, “and it was barely warm.”`,
    p`The new stove has a door, and a handle that may be touched. It was lit for the first time at five in the morning, before a bulk carrier, and the kettle boiled in six minutes. A grant was applied for and refused, on the ground that a stove is not safety equipment.`,
    p`Owen Thackray, who was a pilot for 31 years, called in to see it. He said that it was very nice, and sat for a time in his old place by the wall. Then he went out and sat on the step.`,
  ),
}
