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
    p`The Fishermen’s Choir came third of nine at the County Choirs’ Evening in Aldcastle, with 86 marks of 100 and the quietest singing of the night. I travelled with all 41 of it, in a bus that has 53 seats and a notice above the driver’s mirror: “No standing. No hot food. No singing.”`,
    p`The notice, said Gordon Pask, who is 58 and has driven the road for nineteen years, was on account of the football. So the choir, which had twelve minutes to fill in front of an adjudicator from London, went inland cold. At the Coldwell crossing, with the barrier down and the engine off, Elspeth Quaye, who conducts, asked in a whisper for the opening of the hymn, and they hummed eight bars in E flat with their mouths closed. A woman in the next car got out to look under hers.`,
    p`A hill warmed them up. Four miles short of Aldcastle the road climbs for half a mile at one in nine; two thirds of the way up the needle went into the red, and Mr Pask asked everybody to walk. They walked to the hauling song, with the breath falling on the strong beat because the foot did, and by the second verse were gaining on the bus.`,
    p`The Corn Hall is tall and dry, and returns the end of each phrase about a second late. Most of the choirs slowed down to let it finish, and so lost their rhythm. Ours, who rehearse next to an open door, sang through it. There were faults: in the song about the girl in Stonewick the tenors entered a bar early in the second verse, which they had in any case to hum, there being children in the front row, and they covered the mistake by humming at once. But the basses had a depth and an evenness that I have not heard from them indoors, and in the last verse of the hymn Mrs Quaye brought all four parts down together, without letting the tempo follow, to a pianissimo in which the consonants could be heard at the back.`,
    ul(
      '**1.** Sandry Juniors, 91 marks of 100',
      '**2.** Stonewick Works Choir, 88',
      '**3.** Fishermen’s Choir, Pellmouth, 86',
      '**9.** The Corn Hall’s own choir, 61, “which knows the building too well”',
    ),
    p`Sandry, whose eldest singer is eleven, deserved to win. Their vowels matched, as vowels do when somebody has taught them, and they listened to one another.`,
    p`The adjudicator’s sheet was read out on the way home. Under *Tone* it said of our choir: “Gravel. I mean this as praise.” Under *Tuning* it said: “Thirty-nine singers of real conviction.” Mrs Quaye has said for years that 39 of them agree on the note, and had never told that to anybody at Aldcastle. She read the line twice, standing in the aisle in the dark, and asked who the other two were. The bus was back at Market Cross at ten to eleven, and she had not been told.`,
  ),
}
