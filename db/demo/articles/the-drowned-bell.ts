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
    p`“The Drowned Bell”, for men’s voices, one soloist and very little else, lasts 24 minutes and contains about five of the best that I have heard in the Fishermen’s Chapel. It was finished three weeks ago. The choir of 41 for which it was written has sung here since 1866, for most of that time the same 30 things, and when Elspeth Quaye turned round before the interval to tell a full house what came next there was some shuffling on the benches.`,
    p`The story is one that children here are told early. A ship that was bringing a bell for the first lighthouse struck in sight of the people who had paid for it, and on certain tides it can be heard. Tamsin Orr, who is 31 and grew up on Kiln Lane, has set the people on the shore, who could do nothing except listen; and the decision governs everything in the score.`,
    p`She gives them almost no words. The second basses begin alone on a low D, hummed, so quietly that I felt it in the bench before I heard it, and it does not stop for a quarter of an hour. Over that pedal the tenors sing a phrase of four notes, rising a fifth and coming back by step, in hocket: each man has only one of the notes, and passes the phrase to his neighbour, so that it travels along the row from left to right and is taken up again at the other end. The tune moves as a wave does, without anything in it going anywhere. On paper it is simple. In performance it depends on a dozen men who cannot see one another placing a single quaver each, and three times in the first five minutes one could hear it begin to lean. Once it broke. Mrs Quaye went on beating, without hurry, and two men further along the row it was picked up in the right place, in tune.`,
    pull('The tune moves as a wave does, without anything in it going anywhere.', 'Nell Bridgewood'),
    p`The solo is for a voice that has not been trained, and Will Harker, a deckhand of 24 who had never sung alone in public, was the right choice for it. He has the only text: the names of the nine drowned men as they stand on the stone by the chapel door, chanted on one note, the A above the choir’s D, with a fall of a minor third on each surname. He sang them as one would call a register, with no vibrato and no expression, and that was correct. The seventh name is Harker. He took a breath in front of it that is not in the part, kept his eyes on the clock, and came in on the note.`,
    p`I have reservations. A handbell is rung from the gallery at the moment of the wreck, and because we can all see the person who is ringing it the illusion that has been so patiently made is gone. The storm is written in chromatic runs of a kind that storms have been given since before the chapel was built, and the wind machine which accompanies it (Hobb & Daughter made it, from a bicycle) can be heard to squeak. The piece also has two endings. In the second, the hymn for those in peril is laid over the four notes, and fits them so neatly that one attends to the fit.`,
    p`The first ending is the true one. The hum, to which one had long since stopped attending, is taken away: no ritardando, no cadence, forty-one people close their mouths on the same beat, and you find that you have been leaning on that D for fifteen minutes and that it is not there. I counted nine seconds before anyone moved. A halyard was tapping on a mast somewhere below us in the harbour, a little above the note.`,
    rule(),
    p`After the interval came the repertory. The hauling songs were too fast and enjoyable; the hymn was slow, as it should be, with a true pianissimo in the last verse; in the song about the girl from Stonewick the second verse was hummed, on account of the children in the gallery. Levan, a visiting bass from the ship at the Coal Berth, sang one verse of a Georgian table song, with a chest voice so open at the bottom that the gallery rail could be felt to answer it.`,
    p`At tea I sat beside a man who has sung second tenor here for 52 years and had been the third in that row. I asked him what he had made of the new piece. “I didn’t care for it,” he said, “until I was in it.”`,
    p`*“The Drowned Bell” is sung again at the Blessing of the Boats, out of doors. Tickets, £6 and £3, from the Net Loft.*`,
  ),
}
