import { commentsOn } from '#db/demo/comments/comments-on.ts'

const stay = commentsOn('my-parents-customers-do-not-come-by-seagull')
const match = commentsOn('ropewalkers-three-two')
const thalia = commentsOn('the-kitchen-at-the-coal-berth')
const bakery = commentsOn('the-night-shift-at-number-nine')
const bell = commentsOn('the-drowned-bell')
const log = commentsOn('forty-three-years-of-weather')
const skiff = commentsOn('kittiwake-takes-the-record')
const win = commentsOn('winifred-carrow')
const pie = commentsOn('smoked-haddock-and-leek-pie')
const garden = commentsOn('what-will-grow-in-a-salt-wind')
const letters = commentsOn('letters-to-the-editor')
const walk = commentsOn('round-the-harbour-in-nine-stops')

export const commentsOnTheRest = [
  stay(1, 'bernard-skaife', 18, `At last, somebody with a till.`),
  stay(
    2,
    'sanjay-p',
    42,
    `I enjoyed this, but one argument doesn't hold. Your man at ten past seven on a foul wet morning isn't touched by a trial that runs at *weekends, from ten to six*. So it can't be the trial that is losing him.`,
  ),
  stay(
    3,
    'samira-nasser',
    66,
    `True of the weekday man, and I ran two things together there. What I fear is losing the shop that opens for him: the Saturday bread is what pays for the foul wet Tuesday. I should have said that, because it's the better argument.`,
    { to: '2' },
  ),
  stay(4, 'sanjay-p', 73, `Better. I'm still not sure it's the trial.`, { to: '3' }),
  stay(5, 'owen-thackray', 80, `For the avoidance of doubt, it was *ten* large white. I went back for one.`),
  stay(
    6,
    'agnes-t',
    104,
    `Two hours to do a week's errands is right, and then you carry them down the slip in the rain. Half an hour free would do me nicely. I am not looking for a view, I've got one.`,
  ),
  stay(7, 'rosalind', 150, `Came ready to disagree and I can't, which is annoying.`),
  stay(
    8,
    'callum',
    190,
    `saturdays open until noon, half the spaces, counted in loaves. can both of you just sign that so the rest of us can get on with our lives`,
  ),

  match(1, 'ropewalk-end', 11, `Fifty years I've stood there. Best eleven minutes of the lot and I couldn't see any of it.`),
  match(
    2,
    'stonewick-steve',
    25,
    `congratulations, through gritted teeth. your left back will never hit another one like it, he looked more surprised than our keeper`,
  ),
  match(3, 'ropewalk-end', 33, `That is the nicest thing anyone from Stonewick has said to us since the war.`, { to: '2' }),
  match(
    4,
    'priti',
    47,
    `The accordion is my uncle. He would like to apologise to the people in rows C to F. He won't, but he would like to.`,
  ),
  match(5, 'frank-dobbin', 62, `Seven thousand for a transformer. Pass a bucket round at the third round and I'll put in the first twenty`),
  match(
    6,
    'dev-rathore',
    95,
    `I've passed that on, Frank, and the club secretary says the bucket exists and will be painted. If you can get 349 more people to say twenty, you have a transformer.`,
    { to: '5' },
  ),

  thalia(
    1,
    'second-tenor',
    30,
    `Levan has been to two rehearsals. He doesn't read our notation, and we don't read his. He listens once, nods, and then the floor shakes.`,
  ),
  thalia(2, 'eilidh', 52, `I have never once thought about who was cooking on those ships. We'll send over some mutton on the 14.05.`),
  thalia(
    3,
    'ruth-adomako',
    88,
    `Mr Mansour asks me to say that mutton is *the* word he was hoping to hear, and would you tell him the cut?`,
    { to: '2' },
  ),
  thalia(4, 'eilidh', 101, `Shoulder. Two of them.`, { to: '3' }),
  thalia(
    5,
    'coldwell-ralph',
    133,
    `I'll be the one to say it: it's a disgrace that this is left to a chaplain with a shopping trolley. There are agencies whose whole job it is. What are they doing?`,
  ),
  thalia(
    6,
    'ruth-adomako',
    180,
    `I've asked. Two have replied. One says that it is the other one's job; I am waiting to hear from the other one.`,
    { to: '5' },
  ),
  thalia(
    7,
    'hector-b',
    240,
    `They're seamen. Nobody should need more reason than that. *Provider* will land them a box of whiting on the way in, as often as we have one.`,
  ),
  thalia(
    8,
    'harold',
    410,
    `I had lunch there today, next to a man whose job I once made redundant. The lentils were excellent. We talked for an hour.`,
  ),

  bakery(
    1,
    'night-nurse',
    35,
    `I'm the nurse! been eating that roll in front of that fire for six years and nobody ever asked my name. it's not that kind of place, it's better`,
  ),
  bakery(2, 'dilys', 61, `She came down in her dressing gown and sat when *my* Ronald was the apprentice! He went into insurance.`),
  bakery(3, 'amelie', 120, `"One thing. I thought it was two." I've been a teacher for twenty years and that is the job.`),

  bell(
    1,
    'second-tenor',
    44,
    `I'm not the gentleman quoted at the end. But I was next to him, and he has whistled the four notes ever since, so don't let him tell you.`,
  ),
  bell(2, 'mrs-garth', 92, `I did not know that Will's great-grandfather was on the stone until he got to it.`),

  log(1, 'tidewatcher', 65, `I've kept a weather book for 22 years. I should like to have known her better. I used to see the lamp.`),
  log(2, 'wren', 110, `We went with school. Mr Vaughan-Lee let me turn a page with the bone knife. It said "Lapwings back. Told nobody."`),
  log(
    3,
    'hector-b',
    150,
    `Some of us coming in late in fog had a bearing off that kitchen window, and never knew whose it was. We called it the Second Light.`,
  ),

  skiff(1, 'north-shore-nan', 28, `I was at school with Bridie Lowe... well done love`),
  skiff(2, 'eilidh', 49, `In defence of *Isle Maiden*: it was a very good lobster.`),

  win(1, 'harold', 90, `I failed it once.`),
  win(
    2,
    'pete-the-post',
    140,
    `She used to meet me at the gate so I'd not have to walk the last bit in a wind, and then tell me what was wrong with the stamps. I'd give a lot for one more complaint.`,
  ),
  win(
    3,
    'rosalind',
    200,
    `I am one of the people of sixty. I was seven. I said that I thought I was the right way up, and she said, "Most people do."`,
  ),
  win(
    4,
    'agnes-t',
    320,
    `From our side of the water, you could see two lights on Orrin Head on a bad night, one high and one low. The low one has been out for some weeks. We have noticed.`,
  ),
  win(5, 'callum', 700, `Read this aloud to my gran, who was two years below her at Coldwell school. She says it was *three* bricks.`),

  pie(
    1,
    'priti',
    55,
    `Made the cauliflower one. My husband, who says he hates cauliflower, has asked what it was. I've told him it was haddock.`,
  ),
  pie(2, 'bernard-skaife', 80, `How thick is a pound coin?`),
  pie(3, 'samira-nasser', 112, `About three millimetres, Bernard, and thank you for reading to the end of the list.`, { to: '2' }),
  pie(4, 'dilys', 145, `Did the standing time, well two minutes! Lovely.`),

  garden(1, 'agnes-t', 60, `I said a good deal more to her than that over the wall, that first year. She has been kind in leaving it out.`),
  garden(2, 'priti', 190, `Rinsed or unrinsed has split our allotment society in two! I've printed out your worms and pinned them up.`),

  letters(1, 'gull-sceptic', 33, `*Of course* it never touched the shortbread. It is lulling you.`),

  walk(1, 'wren', 85, `I counted the stairs, and I got 72. Then I did it backwards and got 70.`),
  walk(2, 'harold', 130, `One correction, since you invite them: the bench on the twentieth step *does* have a plaque, on the underside.`),
  walk(
    3,
    'tom-okafor',
    1500,
    `I went and lay on my back on the Chapel Stairs this morning, Harold, to the interest of the choir. It says: "For those who looked." We're leaving the article as it is.`,
    { to: '2' },
  ),
]
