import { commentsOn } from '#db/demo/comments/comments-on.ts'

const says = commentsOn('winter-boat-vote')

export const winterBoatVoteComments = [
  says(
    1,
    'agnes-t',
    4,
    `I was on the stairs, two from the top. The children passing the sentences down were word perfect but for "amortised", which reached the street as "a more tired eyes". I thought that was an improvement.`,
  ),
  says(2, 'year-eight', 9, `The "more tired eyes" was mine, and she would like it known that she passed on *exactly what she was given*.`, {
    to: '1',
  }),
  says(3, 'agnes-t', 13, `Then she was the best reporter in the building. Tell her so from the lady in the green hat.`, { to: '2' }),
  says(
    4,
    'sanjay-p',
    15,
    `Something I don't follow. If dropping the three sailings only saves about £18,000, then *keeping* them only costs about £18,000. So why is everybody hunting for £42,130? Isn't that the gap you'd have had with two boats as well, or most of it?`,
  ),
  says(
    5,
    'greta-hallam',
    24,
    `You follow it better than the report does. The £42,130 is what is left of the *whole* winter loss (£114,130) after the £72,000 that was put by. With two sailings the loss would have been about £96,000 and the hole about £24,000. So most of it was there whichever way they voted, and nobody on either side said so out loud until ten o'clock.`,
    { to: '4' },
  ),
  says(6, 'sanjay-p', 28, `Thank you. So the vote decided £18,000 and the argument was about £114,000.`, {
    to: '5',
  }),
  says(
    7,
    'coldwell-ralph',
    35,
    `And a hole of £24,000 is still smaller than a hole of £42,130. I can see I'm going to be outnumbered on here but sums don't stop being sums because children are nice.`,
    { to: '6' },
  ),
  says(
    8,
    'greta-hallam',
    41,
    `Quite right, and Mr Beckwith made that very point before he voted. I should have given it a line. It is in the longer report of the debate, which we'll print with the full roll call.`,
    { to: '7' },
  ),
  says(
    9,
    'tidewatcher',
    19,
    `Small correction from the harbour log. Last night's was not the latest 19.40 ever. After the lifeboat dinner the year the museum opened she left at ten to midnight, with the mayor asleep in the wheelhouse.\n\nSkipper Ollerton was on leave that week, so he is telling the truth as he knows it.`,
  ),
  says(
    10,
    'tom-okafor',
    27,
    `I have been to look and you're right, 23.52. The story says "that her skipper could remember", which saves me, though not by much. Who was the mayor?`,
    { to: '9' },
  ),
  says(11, 'tidewatcher', 31, `I have promised his widow.`, { to: '10' }),
  says(
    12,
    'pete-the-post',
    22,
    `Eleven years I have run for that boat with a sack on my back. Eleven years, and he has *never once waited*. I'd like to know what Dennis Oakshott has that I haven't.`,
  ),
  says(13, 'eilidh', 26, `A vote, Pete.`, { to: '12' }),
  says(
    14,
    'mrs-garth',
    38,
    `I was glad of the result. But I'd like to put in a word for Margaret Lyle, who did the work, stood up with it in front of a room that hated it, and then admitted in your own paper that it might have been the wrong sum. How many of the eight had read the report? I taught two of them and I would not bet on it.`,
  ),
  says(15, 'rosalind', 44, `Agree. She was booed on the stairs on her way in, by adults.`, { to: '14' }),
  says(
    16,
    'frank-dobbin',
    47,
    `Sell Old Bess for scrap pay for the boat job done. 40 grand sat in a bank so that pigeons can have a sea view`,
  ),
  says(
    17,
    'jo-kiln-lane',
    52,
    `My nan left £300 to that fund. In her will. "For the crane." You can't just *spend the crane money on a boat* because it's lying there, that's what wills are for.`,
    { to: '16' },
  ),
  says(18, 'frank-dobbin', 58, `Fair enough, didn't know people had left money. Can they give back the bequests and use the rest?`, {
    to: '17',
  }),
  says(
    19,
    'harold',
    63,
    `As a former trustee of the fund: about £14,000 of the forty is bequests, and tied. The remainder came from grants and from the tea stall, and I should think the council could lawfully move it.`,
    { to: '18' },
  ),
  says(
    20,
    'eilidh',
    66,
    `For anyone on the mainland wondering what it's like: my youngest does the school play, Thursdays till six. When the plan came out she asked if she should give her part to somebody "who lives on the floor". She meant the mainland. She kept the part. That's all. Thanks, Mr Oakshott.`,
  ),
  says(
    21,
    'callum',
    71,
    `can we talk about the refit?? the trust went **£94,000** over and the chairman's answer is "in writing". meanwhile three and a half hours on £18,000. somebody ought to be asking for that money back before anyone touches a fare or a crane or a parking space`,
  ),
  says(22, 'marine-engineer', 79, `This. Start with the £23,900 for seals. I've said my piece under the article about the refit.`, {
    to: '21',
  }),
  says(
    23,
    'north-shore-nan',
    84,
    `I work lates at the care home, there are four of us on that 19.40 most nights... I've never once been called a reason for anything before. Nice to be in the paper, even as "the rest"`,
  ),
  says(
    24,
    'greta-hallam',
    90,
    `You should have been in it by more than that. If you or any of the four would talk to me about the late boat, I'm at Custom House Lane until six, and the kettle works.`,
    { to: '23' },
  ),
  says(
    25,
    'bargain-berths',
    95,
    `Great article!! Why pay ferry prices? Own boats from £199 at [bargain-berths](http://bargain-berths.example/own), finance at [easy-hull-loans](http://easy-hull-loans.example/now) and moorings at [cheap-moor](http://cheap-moor.example/deal). Tell them the Ledger sent you!!`,
    { held: true },
  ),
  says(
    26,
    'new-here',
    101,
    `Hello, we moved to Kiln Lane three weeks ago and went along last night because we saw people queueing. I have lived in four cities and never heard a debate that anybody listened to. Is it always like this?`,
    { held: true },
  ),
  says(27, 'dilys', 106, `Mr Oakshott's wife tells me he has not said a word since he got home except "well". I took him a cake!`),
]
