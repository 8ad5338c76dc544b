import { pictures } from '#db/demo/pictures.ts'
import type { DemoArticle } from '#db/demo/types.ts'
import { body, h2, p } from '#db/demo/words.ts'

export const theManWhoTunesTheChapel: DemoArticle = {
  slug: 'the-man-who-tunes-the-chapel',
  section: 'culture',
  kind: 'story',
  state: 'published',
  kicker: 'Music',
  headline: 'The man who tunes the chapel, and the three pipes he leaves alone',
  standfirst:
    'Twice a year Ambrose Hask comes from Aldcastle to tune the 519 pipes that speak. This time he was short of a grandson, and our culture writer lives nearest.',
  authors: ['nell-bridgewood'],
  tags: ['music', 'history'],
  picture: pictures.organTuner,
  talkMode: 'open',
  publishedHoursAgo: 118.5,
  body: body(
    p`To tune an organ you need two people, one inside it with the pipes and one at the keys, who holds down a single note for as long as it takes. Ambrose Hask, who is 71 and has looked after the organ of the Fishermen’s Chapel since he was 30, brings a grandson for this. The grandson had an interview. I live 31 steps below the chapel door and have no keyboard to speak of, but I was asked if I could put a finger on a note, leave it there and not have ideas; and I did that for six hours, and learned more about intonation than I ever did at college.`,
    p`The instrument was built in 1889. It has ten stops on two manuals and pedals, and 522 pipes, of which 519 speak. The tone is plain and forward, with a Principal that could lead a congregation out of doors and one reed, an oboe, past its best.`,
    h2`The quarrel`,
    p`One rank is tuned first, out of the middle, and all the others to that. Mr Hask strikes a fork on his knee and holds it between his teeth, though he says that it is only manners, since the pitch is whatever the day makes it. Pipes sharpen as the air warms, and they do so together. “If they light the boiler tomorrow it’ll all go up,” he said from inside. “All of it, so you’d not know. It’s when one goes and the rest don’t, that’s when they ring me.”`,
    p`“C,” he called, and I pressed C. Two pipes that are not quite in unison make a third sound between them, a slow pulse of loud and soft, which musicians call beats and Mr Hask calls the quarrel. A brass rod tapped the collar of the smaller pipe somewhere above my head. The beats slowed. It tapped again, and they were a second apart, then two; “nearly,” said the voice; and at the last tap they lengthened until one could not tell that they had stopped, and there was one note in the room, larger than either had been.`,
    p`String players are taught to listen to the note. He listens to the gap between two of them, and so has no opinion about which of the pair is right.`,
    p`By eleven we had reached the top of the Fifteenth, where the pipes are no bigger than pencils, and the voice asked me, rather carefully, how old I was. I said that I was 47. “Then you’ve ears 24 years newer than mine,” it said. “I don’t get these now. I could when I started. You listen and I’ll tap, and you just shout.” So for an hour I called out “slower”, and “slower”, and “there”.`,
    h2`The door`,
    p`The organ was meant for a church at Aldcastle that changed its mind. It was carried up the Stairs in pieces, by the crews of ten boats; the tallest of the pedal pipes has a dent at what must have been the height of the fifty-third step. It stands where no builder would have put it, beside a door that is never locked and seldom shut.`,
    p`At noon Mr Hask came out, sat in the third row with his flask, and listened to that door. In an easterly the chapel has a resonance of its own, a little under A, which is set going by the air at the hinge. He has put the lowest four pipes of the pedal slightly to one side of it. “If you put them bang on, the windows go,” he said. “You can hear them go. And if it’s too far off it’s a racket. So it’s a bit off. I couldn’t tell you how much, I just do it.”`,
    p`Elspeth Quaye, who conducts the choir, came up with a folder under her arm to ask what she asks him on every visit, namely how far they go flat. He had been in the gallery for the hymn at the last Blessing, with his fork in his teeth, and he told her: by a little under a quarter of a tone in six verses, most of it in the fourth. Mrs Quaye said that the fourth was the one about the widows. “I know,” said Mr Hask. “I’d not touch it.”`,
    p`Three pipes do not speak. One was split by frost; one has had a wasps’ nest in its foot since before the present boiler; the third is the top F sharp of the oboe, which he could cure in ten minutes, and which in 41 years he has never heard anyone want.`,
    p`When he had gone down to his bus (the fee is £190 and the fare) I drew the Principal and the Fifteenth together and played a scale of C, slowly, with one finger. On every key two pipes sounded, an octave apart, and from the third row one would have said that it was one.`,
  ),
}
