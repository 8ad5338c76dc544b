import type { DemoArticle } from '#db/demo/types.ts'
import { body, p, ul } from '#db/demo/words.ts'

export const fortyOneSingers: DemoArticle = {
  slug: 'forty-one-singers-and-a-bus',
  section: 'culture',
  kind: 'story',
  state: 'published',
  kicker: 'The choir away',
  headline: 'Forty-one singers and a bus with a notice in it',
  standfirst: 'The Fishermen’s Choir went to Aldcastle for the County Choirs’ Evening and came third of nine, after a hill.',
  authors: ['nell-bridgewood'],
  tags: ['music'],
  picture: null,
  talkMode: 'open',
  publishedHoursAgo: 155.5,
  body: body(
    p`The bus to Aldcastle has 53 seats and, above the driver’s mirror, a notice: “No standing. No hot food. No singing.” At ten past two, 41 members of the Fishermen’s Choir filed in underneath it with their folders under their arms, and several were seen to move their lips.`,
    p`Gordon Pask, who is 58 and has driven the road for nineteen years, explained that it was on account of the football. He had no objection to music. He had, he said, a headache, but he’d had that since the temporary signals.`,
    p`The choir had twelve minutes to fill at the Corn Hall, against eight others, before an adjudicator from London. It meant to fill them as it has filled most things since 1866: with the hymn for those in peril, a hauling song and the one about the girl in Stonewick. Elspeth Quaye, the conductor, wished to try the opening of the hymn once more on the way. She asked for it in a whisper. At the Coldwell crossing the barrier was down, the engine was off, and 41 people hummed eight bars with their mouths shut. A woman in the car alongside got out to look at her exhaust.`,
    p`Four miles short of Aldcastle comes the bank, which climbs for half a mile at one in nine. Two thirds of the way up it Mr Pask’s needle went into the red. He could do it, he thought, with an empty bus. So the choir got down and walked. It is hard to walk uphill in a body without falling into step, and harder, if you know a hauling song, not to use it; by the second verse they were gaining on him. He waited at the top with the door open. He said nothing about the notice, since they had not been in the bus.`,
    p`This may be why the basses arrived warm. The hall is tall and dry and gives you back your last note a second later. Most choirs slow down for it. Ours, who practise next to an open door, sang straight through the echo as if it were weather. Not all of it was beautiful. The tenors came in early in the second verse of the girl from Stonewick, and, there being children in the front row, had then to stop and pretend that they had meant to hum. But the end of the hymn was as quiet as I have heard it, and somebody at the back stopped coughing to listen.`,
    ul(
      '**1.** Sandry Juniors, 91 marks of 100',
      '**2.** Stonewick Works Choir, 88',
      '**3.** Fishermen’s Choir, Pellmouth, 86',
      '**9.** The Corn Hall’s own choir, 61, “which knows the building too well”',
    ),
    p`Nobody minded losing to Sandry, whose eldest is eleven, and who had come on the same road without overheating. What kept the bus awake on the way home was the adjudicator’s sheet. Under *Tone* it said: “Gravel. I mean this as praise.” Under *Tuning*: “Thirty-nine singers of real conviction.”`,
    p`Mrs Quaye has said for years that 39 of them agree on the note. She had never told that to anybody at Aldcastle. She stood in the aisle, in the dark, and read the line aloud twice, and asked, quite kindly, who the other two were.`,
    p`Forty-one people looked out of the windows. The bus was back at Market Cross at ten to eleven.`,
  ),
}
