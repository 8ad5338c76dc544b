import { commentsOn } from '#db/demo/comments/comments-on.ts'

const costs = commentsOn('what-the-winter-boat-costs')
const refit = commentsOn('follow-the-refit-part-one')
const mole = commentsOn('hole-under-the-north-mole')
const school = commentsOn('six-classrooms-under-one-roof')
const lights = commentsOn('fourth-set-of-lights')
const bess = commentsOn('old-bess-fails-her-test')

export const newsComments = [
  costs(
    1,
    'harold',
    35,
    `I audited charities for thirty years, and have seen this mistake made by people with letters after their names. An average cost is not a saving. You should print that on the side of the boat.`,
  ),
  costs(
    2,
    'coldwell-ralph',
    58,
    `Then the contracts are the problem, aren't they? Yearly pay for a boat that's tied up at Christmas. I don't blame the crew, I'd sign it too. But somebody chose to make that £154 "fixed".`,
  ),
  costs(
    3,
    'eilidh',
    77,
    `They're on yearly contracts because on the old seasonal ones they all left, Ralph. We had three skippers in two years.`,
    { to: '2' },
  ),
  costs(4, 'coldwell-ralph', 85, `Still, somebody signed it.`, { to: '3' }),
  costs(
    5,
    'sanjay-p',
    120,
    `The table says 9 passengers on the 19.40 but the text says some nights have two and some thirty. Could we have the spread as well as the average? My bet is that the *median* is about five.`,
  ),
  costs(
    6,
    'greta-hallam',
    171,
    `Six, by the purser's sheets: half of all nights had six passengers or fewer. The busiest had 44, a school concert. I'll put the nightly figures in the folder at the office.`,
    { to: '5' },
  ),
  costs(7, 'wren', 300, `Six pounds is the same as four ice creams.`),

  refit(
    1,
    'marine-engineer',
    38,
    `Thirty-four years in ships' engine rooms, the last six of them on and off that boat. Two things.\n\n1. The *Maid* has no bow door and never has. She has a **ramp**. You print "bow-door seals" as if it were a fact.\n2. £23,900 would buy ramp seals for every ferry between here and the border.\n\nMina Kettle is the best engineer on this coast. If she did not sign, there was a reason.`,
  ),
  refit(
    2,
    'greta-hallam',
    96,
    `Thank you, and you are right on the first. "Bow-door seals" are the form's words, and I ought to have put them in its mouth and not in ours. The article now says so, with a note at the top. On the second: would you show me how you'd price it?`,
    { to: '1' },
  ),
  refit(3, 'marine-engineer', 118, `Gladly. Six lengths of D-section, a day and a half for two fitters, adhesive, VAT. I make it £3,100.`, {
    to: '2',
  }),
  refit(4, 'callum', 61, `25 minutes. for sixty one grand`),
  refit(
    5,
    'mrs-garth',
    74,
    `I have known Alec Rennison for forty years. He's careless, and proud, and as honest as a plank. I hope that part two will be as careful as part one about the difference between those.`,
  ),
  refit(
    6,
    'greta-hallam',
    140,
    `It will. Nothing we have seen says that any trustee gained a penny, and if that changes we will put it to him before we put it to you.`,
    { to: '5' },
  ),
  refit(
    7,
    'frank-dobbin',
    160,
    `Two hundred and fourteen pages open to anyone and nobody had asked. That includes me and I've moaned about that ferry every week for years`,
  ),
  refit(8, 'pete-the-post', 204, `Can confirm there's barley sugar in the wheelhouse. Cannot confirm how I know.`),
  refit(9, 'priti', 370, `Why does *anything* get decided under "any other business"?`),

  mole(
    1,
    'hector-b',
    21,
    `They have put it down right, about the cough. My wife says it's the first time that I've been in the paper for being correct.`,
  ),
  mole(2, 'dilys', 29, `She has told the whole of Market Cross!`, { to: '1' }),
  mole(
    3,
    'tidewatcher',
    44,
    `The museum has the answer to "nobody knows why", or the start of it. In Win Carrow's log she says in book 24 that the shingle was on the move, and underlines it. Somebody should lay her dates beside the year the new marina wall at Stonewick was finished.`,
  ),
  mole(
    4,
    'tom-okafor',
    68,
    `I've been on the telephone to Idris Vaughan-Lee about exactly this, and I'm going to sit with book 24 on his next open morning. If the dates match I'll write it, and you will get the credit, under whatever name you like.`,
    { to: '3' },
  ),
  mole(5, 'stonewick-steve', 91, `oh here we go, hole in your wall must be our fault. next you will say we stole the sand`, { to: '3' }),
  mole(6, 'ropewalk-end', 97, `Nobody said *stole*, Steve.`, { to: '5' }),
  mole(7, 'amelie', 130, `200 tonnes of it, just hanging there. We walked out along it the day we came.`),
  mole(
    8,
    'new-here',
    165,
    `My son wants to be a diver since reading this. Could somebody tell me how old you have to be, and what the word was?`,
    { held: true },
  ),
  mole(9, 't-holloway', 210, `The yachts should pay. I say that as a yacht.`),

  school(
    1,
    'year-eight',
    52,
    `Year eight would like the record to show that it was 640 for *forty minutes* on the front page of the website, and that they were the ones who told you.`,
  ),
  school(2, 'ruth-adomako', 75, `Year eight is in the correction by name.`, { to: '1' }),
  school(
    3,
    'rosalind',
    130,
    `Ninth on the list, from seventh. I'd laugh, but that lamp fell on a child's desk. Is there a public copy of the county's list, Ruth, or is it another of those you have to know to ask for?`,
  ),

  lights(1, 'pete-the-post', 25, `I go along there four times a day. What it needs is for somebody to take one *away*.`),
  lights(2, 'gull-sceptic', 40, `Miss Platt for mayor.`),

  bess(
    1,
    'bernard-skaife',
    45,
    `For the record, it's half past one until four in winter. I like her well enough. I'd like her better on the other side of the road.`,
  ),
  bess(2, 'jo-kiln-lane', 80, `I drew her at school as well. Mine had a smile.`),
  bess(3, 'frank-dobbin', 115, `210 grand to make a crane go round`),
]
