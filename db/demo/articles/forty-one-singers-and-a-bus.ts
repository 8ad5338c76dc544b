import type { DemoArticle } from '#db/demo/types.ts'
import { body, p, ul } from '#db/demo/words.ts'

export const fortyOneSingers: DemoArticle = {
  slug: 'forty-one-singers-and-a-bus',
  section: 'culture',
  kind: 'story',
  state: 'published',
  kicker: 'The choir away',
  headline: 'Forty-one singers and a bus with a notice in it',
  standfirst:
    'The Fishermen’s Choir came third of nine at the County Choirs’ Evening in Aldcastle, with a performance that was rough at the edges and true in the middle.',
  authors: ['nell-bridgewood'],
  tags: ['music'],
  picture: null,
  talkMode: 'open',
  publishedHoursAgo: 155.5,
  body: body(
    p`The Fishermen’s Choir came third of nine at the County Choirs’ Evening in Aldcastle, with 86 marks of 100 and the quietest singing of the night. I travelled with it, all 41 of it, in a bus that has 53 seats and a notice above the driver’s mirror: “No standing. No hot food. No singing.”`,
    p`The notice, Gordon Pask explained, was on account of the football. Mr Pask, who is 58 and has driven the road for nineteen years, had no objection to music. So the choir, which had sung nothing since the night before and had twelve minutes to fill in front of an adjudicator from London, went inland cold, and it worried Elspeth Quaye, its conductor. At the Coldwell crossing, where the barrier was down and the engine off, she asked in a whisper for the opening of the hymn. They hummed eight bars, in E flat, with their mouths closed, and a woman in the next car got out to look under hers.`,
    p`They were warmed up in the end by a hill. Four miles short of Aldcastle the road climbs for half a mile at one in nine; two thirds of the way up the needle went into the red, and Mr Pask asked everybody to get down and walk. Forty-one people who know a hauling song cannot easily walk uphill in silence. They sang all of it, in step, with the breath falling on the strong beat because the foot did, and by the second verse they were gaining on the bus.`,
    p`The Corn Hall is tall and dry, and returns the end of each phrase about a second late. Most of the choirs slowed down to let it finish, and so lost their rhythm. Ours, who rehearse next to an open door, sang through it, and the programme suited them: the hymn for those in peril, the hauling song, now very well prepared, and the song about the girl in Stonewick.`,
    p`There were faults. In that last song the tenors entered a bar early in the second verse; there being children in the front row, they had in any case to hum it, and they covered the mistake by beginning to hum at once, so that it passed for an effect. The baritones are still apt to push a held note sharp when they like it. But the basses had a depth and an evenness that I have not heard from them indoors, and in the last verse of the hymn Mrs Quaye brought all four parts down together, without letting the tempo follow, to a pianissimo in which the consonants could be heard at the back. A man beside me who had been coughing stopped.`,
    ul(
      '**1.** Sandry Juniors, 91 marks of 100',
      '**2.** Stonewick Works Choir, 88',
      '**3.** Fishermen’s Choir, Pellmouth, 86',
      '**9.** The Corn Hall’s own choir, 61, “which knows the building too well”',
    ),
    p`Sandry, whose eldest singer is eleven, deserved to win. Their vowels matched, which is a matter of teaching, and they listened to one another, which cannot be taught to everybody.`,
    p`The adjudicator’s sheet for our choir was read out on the way home. Under *Tone* it said: “Gravel. I mean this as praise.” Under *Tuning* it said: “Thirty-nine singers of real conviction.” Mrs Quaye, who has said for years that 39 of them agree on the note, had never told that to anybody at Aldcastle. She read the line twice, standing in the aisle in the dark, and asked, quite kindly, who the other two were. The bus was back at Market Cross at ten to eleven, and she had not been told.`,
  ),
}
