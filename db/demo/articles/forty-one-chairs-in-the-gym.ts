import type { DemoArticle } from '#db/demo/types.ts'
import { body, h2, p, quote, table } from '#db/demo/words.ts'

export const fortyOneChairs: DemoArticle = {
  slug: 'forty-one-chairs-in-the-gym',
  section: 'community',
  kind: 'story',
  state: 'published',
  kicker: 'Lantern Road School',
  headline: 'Forty-one dry chairs, three fish boxes and a rota for who sits on them',
  standfirst:
    'Six classrooms at Lantern Road are still shut. We asked the pupils who used to sit in them to write down, in five minutes, how it is going.',
  authors: ['ruth-adomako'],
  tags: ['school'],
  picture: null,
  talkMode: 'open',
  publishedHoursAgo: 49.5,
  body: body(
    p`Forty-one chairs came out of the east wing dry. They were carried across the yard before the surveyor taped the doors, and set out in the gym for year nine, whose history and geography now share it. There are 44 in the two classes. At any hour, therefore, three people at Lantern Road School are being taught on a fish box.`,
    p`There is a rota for this. It is kept by Saffron, who is 13, and it is spoken of as the only fair thing in the building. “You get a box one lesson in fifteen, about,” she says. “If you’re off ill on your box day you still owe it.”`,
    p`[The six rooms were closed](/news/six-classrooms-under-one-roof) when rain came through the ceilings and brought a lamp down. By the school’s own list 153 pupils have been moved:`,
    table(
      'Where the pupils of the east wing are taught',
      ['Place', 'Lessons', 'Pupils'],
      ['Gym', 'History, geography', '44'],
      ['Canteen', 'Chemistry', '28'],
      ['Minibus, parked', 'French, two sets in turn', '29'],
      ['Library', 'Examination classes', '52'],
      ['**Together**', '', '**153**'],
    ),
    p`I should say that I taught in that wing, in the third room from the end, and that I spent the morning listening for its tap.`,
    h2`Back to back`,
    p`In the gym history faces the wall bars and geography faces the door. Four mats have been stood on end between them. They do nothing about Simon Peake, 45, whose subject on the day that I came was rivers, and whose voice was trained on a touchline.`,
    p`“I was doing the plague,” says Bridget Oyelaran, who is 33 and has the wall bars. “I asked how it got from one town to the next. And about twenty people behind the mats said, ‘By deposition.’”`,
    p`PE, which used to have the room, is out of doors, whatever is falling.`,
    h2`In five minutes`,
    p`Each pupil had a sheet of paper and was promised that spelling would not count. Surnames are left out, and so is one first name, at its owner’s wish.`,
    quote(
      'Joel, 14, the gym',
      'The clock is in a cage so that balls can’t hit it. It has said ten past four since before my brother was here. I thought that would be depressing, but it means it’s always nearly home time.',
    ),
    quote(
      'Aisha, 12, the minibus',
      'It has 16 seats and there are 15 of us. Madame sits in the driver’s seat the wrong way round. We did directions. Everyone had to say turn left, turn right, and she pretended to steer. My mum asked what I did today and I said we went to Paris.',
    ),
    quote(
      'A pupil of 15, the library',
      'The library is for exam classes, so the year sevens hate us, because all the good comics are in here. I have passed four out of the window. I’ve had two back.',
    ),
    quote(
      'Ishbel, 14, from Hallsay, the canteen',
      'At twenty to twelve it starts to smell of gravy, and you can’t balance an equation with gravy. Sir writes the menu on the board so we’ll stop asking. I stay for catch-up now and get the 19.40. Rab on the ferry checked my physics. He got one wrong, and he was really nice about it.',
    ),
    quote(
      'A boy of 13',
      'It’s my desk it fell on. People keep asking what it feels like and it doesn’t feel like anything, I wasn’t there. But I used to leave my pencil case in it overnight and now I take it home.',
    ),
    h2`After four`,
    p`Each of the 153 lost between four and six lessons before the furniture had been moved, and these are being made up after school. Mr Eddowes, the head, who teaches in the wing himself, has his own class in the library, at the end by the atlases. He does not care to be told how well everybody is managing.`,
    p`“They’re cheerful because it’s new,” he says. “Come back in a month and ask me about cheerful.” He would like somebody at the county to notice that a school can go on working in a gym, and to understand that this is bad news.`,
    p`The bell goes. History stands up, and geography, a second later, on hearing it.`,
    p`I ask Saffron whether there are any teachers on her list. There is one, and it is the head. “He asked,” she says. “But he wants to swap, because the day I gave him he’s got the governors.”`,
  ),
}
