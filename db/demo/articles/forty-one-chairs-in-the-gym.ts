import type { DemoArticle } from '#db/demo/types.ts'
import { body, h2, p, quote, table, ul } from '#db/demo/words.ts'

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
    p`When the surveyor taped the doors of the east wing, 41 dry chairs had already been carried across the yard. They were set out in the gym for year nine, whose history and geography now share it. There are 44 pupils in the two classes. So in every lesson three of them sit on a fish box.`,
    p`There is a rota. It is kept by Saffron, who is 13, in the back of her planner. “It’s one lesson in fifteen, about,” she says. “If you’re off ill on your box day you still owe it. Some people tried to swap and it got really confusing, so you can’t swap.”`,
    p`[The six rooms were closed](/news/six-classrooms-under-one-roof) when rain came through the ceilings and brought a lamp down. By the school’s list 153 pupils have been moved:`,
    table(
      'Where the pupils of the east wing are taught',
      ['Place', 'Lessons', 'Pupils'],
      ['Gym', 'History, geography', '44'],
      ['Canteen', 'Chemistry', '28'],
      ['Minibus, parked', 'French, two sets in turn', '29'],
      ['Library', 'Examination classes', '52'],
      ['**Together**', '', '**153**'],
    ),
    p`I should say that I taught in that wing, in the third room from the end.`,
    h2`How two lessons share a gym`,
    p`History faces the wall bars and geography faces the door. Four mats stand on end between them, which stops the eye but not the ear: a mat takes up a high voice fairly well and a low one hardly at all. Simon Peake, 45, who teaches geography and also the football, has a low one.`,
    p`“I was doing the plague,” says Bridget Oyelaran, who is 33 and has the wall bars. “I asked how it spread from one town to the next, and about six of mine said deposition. They weren’t being cheeky. They’d been listening to Simon for ten minutes.” The two of them now plan the week together, so that one class is writing while the other talks.`,
    p`PE is out of doors. There is a list of wet-weather walks.`,
    h2`What the pupils wrote`,
    p`I gave each pupil a sheet of paper and five minutes, and promised that spelling would not count. Surnames are left out, and so is one first name, at its owner’s wish.`,
    quote(
      'Joel, 14, the gym',
      'The clock is in a cage because of balls. It says ten past four, it said that when my brother was here. You forget and you think it’s home time. It’s cold till about break.',
    ),
    quote(
      'Aisha, 12, the minibus',
      'It has 16 seats and there are 15 of us. Madame sits in the driver’s seat the wrong way round. We did directions. Everyone had to say turn left, turn right, and she pretended to steer. It gets steamed up and then you can write on the window but you’re not supposed to.',
    ),
    quote(
      'A pupil of 15, the library',
      'It’s fine, it’s quiet. The year sevens can’t come in now so they are annoyed with us because it’s where the comics are. I have passed some out of the window. I’ve had two back.',
    ),
    quote(
      'Ishbel, 14, from Hallsay, the canteen',
      'At twenty to twelve it starts to smell of gravy and you can’t concentrate on equations. Sir writes the menu on the board so we stop asking. I stay for catch-up now and get the 19.40. Rab on the ferry checked my physics. He got one wrong, and he was really nice about it.',
    ),
    quote(
      'A boy of 13',
      'It’s my desk it fell on. People keep asking what it feels like and it doesn’t feel like anything, I wasn’t there. But I used to leave my pencil case in it overnight and now I take it home.',
    ),
    h2`After four`,
    p`Each of the 153 lost between four and six lessons before the furniture had been moved. These are being made up after school. Mr Eddowes, the head, teaches in the wing himself. His own class is in the library, at the end by the atlases.`,
    p`“Everybody tells me how well they’re managing,” he says. “They are. They’re very good. But it’s new, and it’s not raining this week. I’d want the county to come and look at it in a month. I have asked them to.”`,
    p`What the school can still use:`,
    ul(
      'chairs, any kind, so long as they stack: three would do away with the boxes',
      'two carpets or heavy curtains, to hang behind the mats',
      'a heater for the canteen, which is not warm until the ovens are on.',
    ),
    p`Mr Eddowes has asked to be put on the fish-box rota, and is down for his first turn next week. Saffron has him in pencil, because on that day he has the governors.`,
  ),
}
