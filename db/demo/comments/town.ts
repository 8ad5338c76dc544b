import { commentsOn } from '#db/demo/comments/comments-on.ts'

const cup = commentsOn('third-round-away-again')
const women = commentsOn('the-ropewalk-women-start-with-nine')
const swim = commentsOn('a-lane-of-cold-water')
const amadi = commentsOn('captain-amadi-and-the-night-bus')
const darts = commentsOn('darts-at-the-provider-arms')
const chairs = commentsOn('forty-one-chairs-in-the-gym')
const roof = commentsOn('two-hundred-and-thirty-thousand-for-a-roof')
const goat = commentsOn('hallsay-school-has-nine-pupils-and-a-goat')
const lanterns = commentsOn('lantern-night-will-be-in-the-street')
const wardrobe = commentsOn('the-museum-wants-your-wardrobe')
const shelter = commentsOn('a-bus-shelter-with-a-library-in-it')
const meals = commentsOn('three-hundred-and-six-hot-meals')
const match = commentsOn('ropewalkers-three-two')
const school = commentsOn('six-classrooms-under-one-roof')

export const townComments = [
  cup(1, 'frank-dobbin', 14, `It wasn't keenness, it was wet paint. There was no sign.`),
  cup(2, 'dev-rathore', 31, `Miss Hoskin says that there was a sign, Frank, and that it was wet as well.`, { to: '1' }),
  cup(3, 'frank-dobbin', 36, `that'll be what's on my sleeve`, { to: '2' }),
  cup(
    4,
    'ropewalk-end',
    41,
    `I was on that coach in 1998. It gave out on the station hill before we were out of Aldcastle, and forty of *their* supporters, who were walking home from the ground, pushed us until it caught. I have never been able to dislike them since and I've tried.`,
  ),
  cup(
    5,
    'railwayman',
    95,
    `I was one of the forty.\n\nA correction while I'm here: it was 5–0. I wrote it on the programme, and the programme is framed.`,
    { to: '4' },
  ),
  cup(
    6,
    'dev-rathore',
    162,
    `I rang the county office, who keep the referees' cards. 4–0: a fifth was scored in the last minute and disallowed for a push.`,
    { to: '5' },
  ),
  cup(7, 'railwayman', 170, `I've had it wrong on the landing since 1998 then.`, { to: '6' }),
  cup(
    10,
    'stonewick-steve',
    240,
    `was in Skaife's for a shackle and put two quid in your bucket. this is *not* to be repeated in Stonewick`,
  ),
  cup(11, 'ropewalk-end', 252, `You've told a newspaper, Steve.`, { to: '10' }),
  cup(
    12,
    'tea-hut',
    330,
    `The bang was ten feet from my urn. If anybody is thinking of putting the new one behind the tea hut, would they like to think again?`,
  ),

  women(
    1,
    'tea-hut',
    20,
    `Since the tea hut is mentioned: ball first. I had my glasses on and a clear view over the urn, and I will say so to anyone.`,
  ),
  women(2, 'swifts-mum', 46, `Jo Hartley's mother, hello. She has stud marks from the knee to the sock. Was the ball in her sock?`, {
    to: '1',
  }),
  women(3, 'tea-hut', 53, `I'm sorry about the leg, and if I'd known I'd have sent her out a tea. But ball first.`, { to: '2' }),
  women(4, 'swifts-mum', 61, `She had a tea. She says it's the best at any ground in the league, *and* she says penalty.`, { to: '3' }),
  women(5, 'tea-hut', 66, `Could she put the first part in writing?`, { to: '4' }),
  women(
    6,
    'harold',
    92,
    `It has been some time since touching the ball first settled the matter. The question is whether the challenge was careless. You may therefore both be right about the ball, and the referee right about the penalty.`,
  ),
  women(7, 'ropewalk-end', 97, `We were having a nice argument Harold`, { to: '6' }),
  women(
    8,
    'quayside-kev',
    105,
    `That ref is a clown. Couldn't referee a bath. Whoever gave her a whistle is a bigger muppet than she is and you can print that.`,
    { rejected: 'abuse' },
  ),
  women(9, 'eilidh', 130, `The last ewe was mine, sorry. She went back under the gate twice.`),
  women(
    10,
    'stonewick-steve',
    171,
    `came over to have a laugh because we've had a women's side for nine years and you've had one for an afternoon. stayed to the end. sign up that Kemp before we do`,
  ),
  women(11, 'north-shore-nan', 215, `my granddaughter is fifteen and has asked me what you have to do to get in... who do we ring`),
  women(
    12,
    'dev-rathore',
    260,
    `Training is on the school field, Nan, and fifteen is old enough for that, though not yet for the league. Mrs Yarrow's only rule for newcomers is "boots, and no hiding".`,
    { to: '11' },
  ),

  swim(1, 'gwen-s', 34, `Since it will be asked, my two were a cramp, and my own sister, who thought I was waving.`),
  swim(2, 'north-shore-nan', 58, `I've done it four times and I'm with Captain Garrick... you can see the light from the beach`),
  swim(
    3,
    'tidewatcher',
    90,
    `The medal says 970 metres, but at low-water springs you could stand up for the first forty and most people did. I doubt that anybody has *swum* 970 since the war.`,
  ),
  swim(4, 'gwen-s', 104, `We know. We don't tell them until they've paid.`, { to: '3' }),
  swim(
    5,
    'priti',
    140,
    `Looking at it from the dry end: with a lane on the inside you could stand on the wall with chips and see the *whole thing*, instead of seeing people go away for ten minutes and come back blue. I think this might be the best one ever.`,
  ),
  swim(7, 'hector-b', 230, `She can have eighty floats off me and welcome. I lent forty for the regatta and got back thirty-one.`),
  swim(8, 't-holloway', 415, `Cold.`),

  amadi(1, 'last-bus', 27, `I am the scarf. what I said was a bit longer than that and he has taken out a word`),
  amadi(2, 'dev-rathore', 60, `It's as he told it to me. Should I put the word back?`, { to: '1' }),
  amadi(3, 'last-bus', 68, `please don't. my mother has shown it to people`, { to: '2' }),
  amadi(4, 'ruth-adomako', 85, `I do not correct advertisements. I corrected one. It offered "all your stationary needs", on a *bus*.`),
  amadi(
    5,
    'night-nurse',
    133,
    `I trained under Sister Amadi. never once heard her raise her voice, and there were consultants who used to hide in the linen room`,
  ),
  amadi(6, 'dilys', 150, `One of those gloves is mine. Navy, darned at the thumb.`),
  amadi(7, 'callum', 158, `They're all left hands, Dilys. You'd have to bring the right one in to prove it.`, { to: '6' }),
  amadi(8, 'dilys', 163, `I threw it out. What use is one glove?`, { to: '7' }),
  amadi(
    9,
    'stonewick-steve',
    190,
    `good read, fair play. he can stand as still as he likes this week, Pike will go round him like a roundabout`,
  ),
  amadi(10, 'ropewalk-end', 5790, `I have come back to this comment, Steve. I made a note.`, { to: '9' }),
  amadi(11, 'stonewick-steve', 5822, `he did go round *one* of them`, { to: '10' }),

  darts(1, 'double-one', 25, `Colin here. I *had* it in the fortieth minute and it bounced out`),
  darts(2, 'frank-dobbin', 40, `It bounced off the wall Colin. It hit my stool`, { to: '1' }),
  darts(
    3,
    'hector-b',
    170,
    `Near enough right about the boat. My father put nine hundred pounds down for her there and the dog went with it. The dog was back in the pub the same night and lived there nine years.`,
  ),

  chairs(
    1,
    'year-nine',
    22,
    `My son is in the geography half. He says the history lessons are being made up after four, but nobody seems to have said anything about geography. Is there a letter coming? And the school bus leaves at ten to four, so how is he to get home to Coldwell?`,
  ),
  chairs(
    2,
    'ruth-adomako',
    74,
    `I have asked Mr Eddowes. Geography is made up as well, in the same week as history, and on those days the Coldwell bus will wait until ten past five. He says that a letter about it went home yesterday, with everybody in year nine.`,
    { to: '1' },
  ),
  chairs(3, 'year-nine', 88, `Thank you. I have found it. It was under a banana.`, { to: '2' }),
  chairs(4, 'ruth-adomako', 93, `It always is.`, { to: '3' }),
  chairs(
    5,
    'year-eight',
    110,
    `Year eight wish it to be known that the minibus **has** moved. Somebody's knee, the handbrake, about four inches. Nobody said anything and they went on with the past tense.`,
  ),
  chairs(6, 'eilidh', 128, `On the physics: Rab has been back over it and maintains that it's the question that was wrong.`),
  chairs(7, 'rosalind', 150, `I read the funny ones out at breakfast. Then I got to the pencil case.`),
  chairs(
    9,
    'new-here',
    260,
    `Our daughter starts in year nine next week. Does that mean that there will be four boxes, and does she have to bring anything?`,
    { held: true },
  ),

  roof(
    1,
    'sanjay-p',
    31,
    `Your sum is right on its own terms: £1.5m gone after three years, £190,000 more for the eight in the fourth, £310,000 left, so Lantern Road fits. But let prices rise by five per cent a year, and four years' money mends only £1.86m of roof at today's prices. You need £1.92m. So it is the *fifth* year, and year seven will have left.`,
  ),
  roof(
    2,
    'ruth-adomako',
    80,
    `I make it the same, and I ought to have done that sum as well. I rang Ms Keel. Her own guess is "five, and I never said so". She has since said that I may say so.`,
    { to: '1' },
  ),
  roof(4, 'year-eight', 97, `Year eight are willing to knock over one (1) bucket. They have asked me to ask who would be responsible.`),
  roof(5, 'ruth-adomako', 109, `Please tell year eight that whatever they say to me here is on the record.`, { to: '4' }),
  roof(
    6,
    'quayside-kev',
    140,
    `Never mind roofs. When is somebody going to do a story about what that Quay closure does to a stall on a Saturday? I've told you people my figures.`,
    { rejected: 'off-topic' },
  ),
  roof(
    7,
    'stonewick-steve',
    166,
    `for the record there were four people under that net at Stonewick High and one of them was my nephew. he's fine`,
  ),
  roof(
    8,
    'frank-dobbin',
    232,
    `New on the list and straight in at eight, Ferris Park. Does anybody know whose children go there? I'm told that one of the county's own does, and I'd like to know if it's the one with the stepladder.`,
    { held: true },
  ),

  goat(1, 'eilidh', 19, `It was *my* croft. "For a fortnight." I have had to buy a mower.`),
  goat(
    2,
    'agnes-t',
    41,
    `There were forty of us in that school when I was there, and a stove. We had a pig. We did not give it a name, because we knew how it would end.\n\nI will add one thing, because it has been on my mind since I read about the board outside that house. When I was nine there were two families at the north end who went in the same month, and five desks were carried out to the shed, and the teacher told us that it was to make room. We were not stupid. We had seen the beds go down the road on the cart. For the rest of that year we played in the shed, sitting at the desks, and whoever was the teacher always called the register with the five names in it, and somebody had to answer for them. I answered for Jessie Mowat. I met her at Aldcastle forty years after and told her that she had perfect attendance.`,
  ),
  goat(
    3,
    'sanjay-p',
    73,
    `I have been through Magnus's accounts and there is nothing in them for a vet, a shed or labour. £92.40 looks to me like a surplus *before* several things.`,
  ),
  goat(
    4,
    'ruth-adomako',
    190,
    `I put this to Magnus by telephone. The vet has cost nothing so far, as she has not been ill. The shed was there. "And labour is us," he says, "and we'd be in lessons anyway."`,
    { to: '3' },
  ),
  goat(5, 'sanjay-p', 199, `All right. I'd still put something in for the shed.`, { to: '4' }),
  goat(
    6,
    'coldwell-ralph',
    120,
    `It's a lovely piece. But a head teacher, a building and a boiler for nine, soon eight, comes to a good deal for each child, and nobody asks what the same money would do in a class of 31. I'd have liked one line on that, and I'd have believed it coming from someone who has taught.`,
  ),
  goat(
    7,
    'mrs-garth',
    139,
    `I taught there for a year when it was nineteen. You're right that it costs more, Ralph. I'd add that I never sent a child on from Hallsay who couldn't read, and I couldn't say so of anywhere else.`,
    { to: '6' },
  ),

  lanterns(
    1,
    'rosalind',
    26,
    `We are one of the four that were out. I was three doors down, in somebody else's kitchen, listening to them ask. Yes, of course.`,
  ),
  lanterns(2, 'ruth-adomako', 51, `I've told the school. They make it fifty-two, and want to know if you have any jars.`, { to: '1' }),
  lanterns(
    3,
    'harold',
    83,
    `Number 17 shut in 1939, not 1938. My uncle was the last apprentice. I have one of the lanterns and it may be borrowed.`,
  ),
  lanterns(5, 'eilidh', 166, `First time in nine years that ours will see the end of it. Thank you to whoever thought of it.`),

  wardrobe(1, 'agnes-t', 38, `People have been asking. Yes. And it is quite true about the stairs.`),
  wardrobe(2, 'pete-the-post', 52, `I'll take a corner, Agnes. Has anyone considered the window?`, { to: '1' }),
  wardrobe(3, 'agnes-t', 60, `The window was put in after the stairs.`, { to: '2' }),
  wardrobe(
    4,
    'jo-kiln-lane',
    115,
    `Did as I was told and didn't tidy. Result: one hatpin, half a jigsaw of a castle, and a bill from a Kiln Lane dressmaker, for "letting out, and saying nothing". Does he want it?`,
  ),
  wardrobe(5, 'nell-bridgewood', 171, `I showed him this over the counter. Yes, he wants it.`, {
    to: '4',
  }),
  wardrobe(6, 'mrs-garth', 260, `I believe that it was my grandmother's hen.`),

  shelter(1, 'peg-sandry', 44, `It's 144 today. The bishop's second volume went out on the 10.29 and I watched it go.`),
  shelter(2, 'harold', 58, `Forgive me: if a volume went *out*, should it not be 142?`, { to: '1' }),
  shelter(
    3,
    'peg-sandry',
    71,
    `I count the ones out as well as the ones in, or I'd have a very low opinion of people. The new one is a tide table with a pressed flower in it.`,
    { to: '2' },
  ),
  shelter(4, 'pete-the-post', 95, `The third hand in the bee book is mine.`),
  shelter(5, 'tidewatcher', 240, `I kept four hives at Orrin for six years. "Nonsense" stands.`, { to: '4' }),

  meals(
    1,
    'coldwell-ralph',
    40,
    `I like all of these people, and I'd give to that plate. But £459 of public money is £459 of public money, and nine questions isn't many. Somebody has to be able to show where it went.`,
  ),
  meals(
    2,
    'night-nurse',
    67,
    `It's not the nine, it's the third. I hand people forms every night. You can see them get to that one and look for their coat.`,
    { to: '1' },
  ),
  meals(3, 'coldwell-ralph', 80, `Then take out the third and keep the eight. I would sign that.`, { to: '2' }),
  meals(
    4,
    'ruth-adomako',
    155,
    `I've put the eight questions to the county, Ralph, as coming from a reader. They have replied that the form is under review, and that mine is the second suggestion in six years. I'm trying to find out what the first was.`,
    { to: '3' },
  ),
  meals(5, 'second-tenor', 121, `We rehearse overhead on dumpling nights. You can smell them in the second piece.`),
  meals(6, 'dilys', 188, `They *are* too big Hetty!`),

  match(
    7,
    'wren',
    120,
    `I'm the ball girl on that side! She did say it. She said it to everyone, it wasn't only to the players, and then she said sorry to me for the first word, which Mr Rathore has left out.`,
  ),
  match(8, 'dev-rathore', 141, `I left it out on purpose, Wren, and you have kept the secret better than most of my sources.`, { to: '7' }),
  match(9, 'dilys', 155, `Her good shoes! I was with her when she bought those!`),
  match(
    10,
    'stonewick-steve',
    205,
    `if that free kick had been taken when it should have been, with the lights on, it's three and we all go home. I'll be saying this until I die so I may as well start`,
  ),
  match(11, 'tea-hut', 214, `It went in the river, Steve. The light was not the trouble.`, { to: '10' }),

  school(
    4,
    'ruth-adomako',
    190,
    `There is one, and you have to know to ask. I asked, as it happens just in time: [the schools ahead of it are here](/news/two-hundred-and-thirty-thousand-for-a-roof), with their marks. The folder is on the second floor of County Hall, on the shelf behind the door.`,
    { to: '3' },
  ),
  school(5, 'rosalind', 214, `Behind the door. Thank you. I've now read that one as well.`, { to: '4' }),
  school(6, 'hector-b', 250, `There are sixty more boxes at the market if the school wants them. They'd need hosing.`),
]
