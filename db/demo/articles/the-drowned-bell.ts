import { pictures } from '#db/demo/pictures.ts'
import type { DemoArticle } from '#db/demo/types.ts'
import { body, p, pull, rule } from '#db/demo/words.ts'

export const theDrownedBell: DemoArticle = {
  slug: 'the-drowned-bell',
  section: 'culture',
  kind: 'story',
  state: 'published',
  kicker: 'Review: music',
  headline: 'A new piece for an old choir, and a silence that was worth the ticket',
  standfirst:
    'The Fishermen’s Choir at the Fishermen’s Chapel: hymns and shanties, and the first performance of ‘The Drowned Bell’ by Tamsin Orr.',
  authors: ['nell-bridgewood'],
  tags: ['music'],
  picture: pictures.fishermensChoir,
  talkMode: 'open',
  publishedHoursAgo: 73,
  body: body(
    p`The Fishermen’s Choir has 41 voices. It has sung in the chapel at the top of the Stairs since 1866, and for most of that time it has sung the same 30 things. You know what you will get: the hymn for those in peril, slow; the one about the girl in Stonewick, with the second verse hummed if there are children; tea.`,
    p`So there was some shuffling when Elspeth Quaye turned round before the interval and told a full house, on benches built to keep Methodists awake, that what came next was 24 minutes long and had been finished three weeks ago.`,
    p`“The Drowned Bell” tells a story that every child here gets with its milk. A ship was bringing a bell for the first lighthouse. She struck in sight of the people who had paid for it, and on certain tides you can hear it ring. Tamsin Orr, who is 31 and grew up on Kiln Lane, has understood the thing that matters in that story, and it is not the bell. It is the people on the shore, with nothing to do but listen.`,
    p`She gives them almost no words. The basses begin, lower than seems wise, on a hum that is less a note than a pressure in the bench. Over this the tenors pass a phrase of four notes from left to right along the row, each man singing only one of them, so that the tune moves as a wave does, without anything in it going anywhere. It is very simple and must be hideously hard. Three times in the first five minutes, one could see it nearly fall over. Once it did. Mrs Quaye went on beating, the phrase got up off its knees two men further along, and I have rarely heard anything so like the sea.`,
    pull('The tune moves as a wave does, without anything in it going anywhere.', 'Nell Bridgewood'),
    p`Then Will Harker stood up. Mr Harker is 24 and a deckhand, and the programme said that he had never sung alone in public. He was given the only text in the piece, the names of the nine drowned men as they stand on the stone by the chapel door. He sang them as you would call a register. He did not try to make them beautiful. When he reached the seventh, which is Harker, nobody had warned us, and he got through it by looking hard at the clock.`,
    p`Not everything works. Ms Orr has a handbell rung from the gallery, and a handbell from a gallery is always a person in a gallery with a handbell. The storm, when it comes, is a storm like other storms. I could have done without the wind machine, however lovingly it was made (by Hobb & Daughter, from a bicycle). And at 24 minutes the piece has two endings, of which the first is the right one.`,
    p`But that first ending! The humming, which one had stopped hearing, stops. That is all. Forty-one people close their mouths, and you find that for a quarter of an hour you have been leaning on a sound; and it has gone from under you like a stair. I counted nine seconds. Somewhere below us on the harbour a halyard was tapping at a mast. Nobody in that building will believe that it was not written down.`,
    rule(),
    p`The second half was the other 30 things. The girl from Stonewick was hummed. A visiting bass, Levan, from the ship at the Coal Berth, was given one verse of a Georgian table song, and brought down, I think, some plaster.`,
    p`There was tea. I sat with mine beside a man who has sung second tenor for 52 years, and asked what he had made of it all.`,
    p`“I didn’t care for it,” he said, “until I was in it.”`,
    p`*“The Drowned Bell” is sung again at the Blessing of the Boats, out of doors. Tickets, £6 and £3, from the Net Loft.*`,
  ),
}
