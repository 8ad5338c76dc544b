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
    'Twice a year Ambrose Hask comes from Aldcastle to stop 519 organ pipes quarrelling. This time he was short of a grandson, and our culture writer lives nearest.',
  authors: ['nell-bridgewood'],
  tags: ['music', 'history'],
  picture: pictures.organTuner,
  talkMode: 'open',
  publishedHoursAgo: 118.5,
  body: body(
    p`The organ of the Fishermen’s Chapel has 522 pipes, of which 519 work. Ambrose Hask regards this as neither good nor bad.`,
    p`“It’s like a boat,” he says, from inside it. “You don’t ask how much of her is dry.”`,
    p`Mr Hask is 71 and has looked after the instrument since he was 30. He comes by the first bus, with a canvas roll of tools, a flask, and as a rule a grandson, who sits at the keys and holds down whatever is called for. The grandson had an interview. I live 31 steps below the chapel door and have no keyboard to speak of, but I was asked whether I could put a finger on one note, leave it there and not have ideas. It is harder than it sounds.`,
    h2`The quarrel`,
    p`You tune one row of pipes first, out of the middle, and then all the others to that. He has a fork, which he strikes on his knee and holds between his teeth, but it is for manners. The pitch is whatever the day says it is. Pipes go sharp as the air warms, all together; if somebody lights the boiler tomorrow the whole organ will climb, and not a soul will notice. “Nobody ever complained of everything,” says Mr Hask.`,
    p`“C,” he calls. I press C. Two pipes sound, and between them there is a slow, sour wobble, like a wheel that is not quite round. He calls it the quarrel. Somewhere above my head a brass rod goes *tap*, on the collar of the smaller pipe, and the wobble slows. *Tap.* Slower. “Nearly,” says the voice. *Tap.* Then there is only one note, and it is much larger than either.`,
    p`I was taught for years to listen to the note. He does not listen to the note at all. He listens to the gap.`,
    p`By eleven we had reached the top of the row that is called the Fifteenth, where the pipes are no bigger than pencils, and the voice asked me, rather carefully, how old I was. I said that I was 47. “Then you’ve ears 24 years newer than mine,” it said, “and I can’t hear these. I could when I started. You do the listening and I’ll do the tapping.” For an hour I sat with my finger on a squeak, and shouted “slower” and “slower” and “there”.`,
    h2`The door`,
    p`The organ was built in 1889 for a church at Aldcastle that changed its mind. It was carried up the Stairs in pieces by the crews of ten boats, as you can see from the tallest of the pedal pipes, which has a dent at the height of the fifty-third step. It stands where no builder would have put it, beside a door that is never locked and seldom shut.`,
    p`At noon Mr Hask came out, sat in the third row with his flask, and listened to that. In an easterly the chapel has a note of its own, a little under A, which comes in round the hinge. He has put the bottom four pipes of the pedal a hair to one side of it. “Bang on, and the windows sing,” he said. “Too far off and it’s a racket. Most places you tune it to itself. Here you’ve the door to think of.”`,
    p`Elspeth Quaye, who conducts the choir, had come up with a folder under her arm, to ask what she asks him every time. How much do they go flat? He had been in the gallery for the hymn at the last Blessing, with his fork in his teeth, and he was able to tell her: by a little under a quarter of a tone in six verses, most of it in the fourth.`,
    p`“That’s the one about the widows,” said Mrs Quaye.`,
    p`“I know,” said Mr Hask. “I’d not touch it.”`,
    p`Of the three pipes that do not speak, one was split by frost, and one has had a wasps’ nest in its foot since before the present boiler. The third is the top F sharp of the oboe. He could cure it in ten minutes, he says, but in 41 years he has never heard anyone want that note.`,
    p`The fee is £190 and the bus. Before he caught it I asked him to play me something, since he had spent six hours making it fit to be played. “I never learned,” he said, and went down to the stop.`,
  ),
}
