import { commentsOn } from '#db/demo/comments/comments-on.ts'

const storm = commentsOn('a-storm-in-the-net-loft')
const wall = commentsOn('seventeen-paintings-of-the-same-wall')
const organ = commentsOn('the-man-who-tunes-the-chapel')
const bus = commentsOn('forty-one-singers-and-a-bus')
const books = commentsOn('what-the-books-in-the-window-say')
const loaf = commentsOn('a-loaf-for-people-who-are-late')
const hedge = commentsOn('the-hedge-that-holds-the-island')
const sofa = commentsOn('how-to-carry-a-sofa-to-hallsay')
const knee = commentsOn('a-walk-for-a-bad-knee')
const swan = commentsOn('i-was-wrong-about-the-fourth-set-of-lights')
const sail = commentsOn('the-ledger-says-sail')
const two = commentsOn('two-boats-and-no-illusions')
const hector = commentsOn('hector-bain-sells-the-provider')

export const cultureComments = [
  sail(
    1,
    'harold',
    22,
    `Two quibbles with an otherwise respectable leader. The general balance may be drawn on by resolution, but the county's auditor has to be told within seven days, and he doesn't like it. And "the bill attached" is what you call a thing that somebody else will pay.`,
  ),
  sail(2, 'coldwell-ralph', 31, `"Advanced from the general balance." You mean *spent*.`),
  sail(
    3,
    'sanjay-p',
    39,
    `But it is their own money, with a date for putting it back, and the other side's plan has a gap in it too. What would you do on the first of the ten days, Ralph? Serious question.`,
    { to: '2' },
  ),
  sail(
    4,
    'coldwell-ralph',
    52,
    `Serious answer. A pound on the fare for visitors, nothing on islanders, and pull the 13.15. Fourteen people. They could all come round to mine.`,
    { to: '3' },
  ),
  sail(
    5,
    'agnes-t',
    66,
    `I *am* the 13.15, most weeks. It is the one that goes back after the doctor. I'd be pleased to come round, Ralph, but you had better get in a bed, as I should then be there until the 16.20.`,
    { to: '4' },
  ),
  sail(6, 'coldwell-ralph', 71, `Withdrawn. It's a box room but you are welcome.`, { to: '5' }),
  sail(7, 't-holloway', 90, `Who writes these? A leader with no name on it, telling people to put their names to things, is a bit rich.`),
  sail(
    8,
    'greta-hallam',
    124,
    `A fair thing to ask. It's the paper's view and not a reporter's; the editor writes it or signs it off, and hers is the door to knock on. I report on the council, so I have no part in it, and I read it when you did. I'd have said "as far as anybody can tell us" in fewer words.`,
    { to: '7' },
  ),
  sail(9, 'callum', 150, `ask Stonewick for the refit money BEFORE the fares go up. finally. print that bit bigger`),
  sail(
    10,
    'frank-dobbin',
    171,
    `The council has already sold the Maid. She goes to a firm abroad as soon as the vote is over, that's why they want her kept running. A man in the Capstan had it from the yard.`,
    { rejected: 'misleading' },
  ),
  sail(
    11,
    'mrs-garth',
    233,
    `I agreed with the leader until I read Mrs Lyle, and with her until I went back to the leader. I shall have to go along tonight.`,
  ),
  sail(
    12,
    'eilidh',
    1601,
    `Well, they did the first half of it, and went home. I'm so glad about the boat that I could cry. But you *did* say.`,
  ),
  sail(13, 'sandry-mum', 1634, `At twenty to eleven to the minute. that is when the Sandry bus goes`, { to: '12' }),

  two(
    1,
    'sandry-mum',
    19,
    `I didn't think I'd ever be agreeing with Margaret Lyle who took that bus off. But she's the first one to say out loud that she did it. My eldest gave up the band, he walked home twice along the coast road in the dark and then he sold the trombone. nobody came from the *Ledger* to count *him*`,
  ),
  two(
    2,
    'greta-hallam',
    58,
    `No, we didn't, and I was the one who should have. I have looked it up: I gave it four lines, between a planning appeal and a dog. If you or your son would talk to me I should like to do it properly, six years late.`,
    { to: '1' },
  ),
  two(3, 'sandry-mum', 77, `he's 20 now and drives a van. He'd like that. He'll tell you about the trombone`, { to: '2' }),
  two(
    4,
    'eilidh',
    34,
    `That's the best argument I have seen against us, and it took me until the washing-up to find the hole. You don't make it fair to Sandry by doing it to Hallsay.`,
  ),
  two(5, 'coldwell-ralph', 47, `No, but if there's money for one of them you're allowed to ask why it always goes to the same place.`, {
    to: '4',
  }),
  two(6, 'eilidh', 55, `Because it's an island, Ralph.`, { to: '5' }),
  two(
    7,
    'margaret-lyle',
    96,
    `It is the question. I should be easier in my mind if anyone proposing the 19.40 had also proposed the 17.20 to Sandry. I'd find it very hard to vote against the pair.`,
    { to: '5' },
  ),
  two(
    8,
    'callum',
    40,
    `"It is only when the money floats that we stop counting it." annoyingly good. still voting for the boat, if I had a vote`,
  ),
  two(
    9,
    'marine-engineer',
    83,
    `On the wear. I'd like to agree with Mrs Lyle, but a boat isn't a wheelbarrow. What kills a sea boat is lying still: seals dry out, bearings take a set, the damp gets in at the electrics. I would sooner have an engine that runs five times a day than one that runs twice and sulks. Fuel and filters, yes. The refit comes round by the calendar and not by the clock.`,
  ),
  two(
    10,
    'samira-nasser',
    105,
    `I live at the other end of this boat, and am not neutral. But I have been asked more than once over there what I'd choose between five that are always about to go and two that stay. Most of my neighbours said five, at once. The ones with children under six said it depends what you mean by stay. That pause is what Mrs Lyle has heard, I think, and she is right that nobody else has written it down.`,
  ),
  two(11, 'agnes-t', 131, `I am a neighbour and I did not pause. A thing you have to fight for every year is called a croft.`, {
    to: '10',
  }),
  two(
    12,
    'harold',
    160,
    `"It is how every debt that this town regrets was made: kindly, late in the evening, and with applause." I was treasurer for two of them.`,
  ),
  two(
    13,
    'quayside-kev',
    188,
    `Easy for her to talk about honest promises, after what her husband's firm got up to with the harbour wall contract. Everyone knows. Look it up.`,
    { held: true },
  ),
  two(14, 'rosalind', 214, `I came to be angry, and I've read it twice and I'm not. Thank you for printing both.`),
  two(
    15,
    'north-shore-nan',
    1590,
    `she lost by one, and on the way down the stairs she held the door for my sister's chair... never voted for her in my life but I noticed it`,
  ),

  swan(1, 'gull-sceptic', 14, `Now ask yourself who was *driving* the swan.`),
  swan(
    2,
    'pete-the-post',
    33,
    `That was me. Half right is the most I have ever been in the paper. I've posted past that padlock since they shut the net works, and I've stopped at red for it every time, in case it was a test.`,
  ),
  swan(
    3,
    'year-eight',
    48,
    `One of those three off the kerb was mine, who goes down to meet the boat girls. She says there was no lorry. She remembers the swan very well. I have read this to her twice.`,
  ),
  swan(
    4,
    'owen-thackray',
    75,
    `Then it's as well that I was there with nothing to do. She was telling the other two a story, with both hands, and it looked like a good one. I'd not have wanted to interrupt it either. But I would like her to have the lamp.`,
    { to: '3' },
  ),
  swan(5, 'year-eight', 83, `She says it was about a hamster. Thank you, from me.`, { to: '4' }),
  swan(6, 'tidewatcher', 112, `Weather noted and accepted. I have rain on *five* of the nine, but one of them was before seven.`),
  swan(7, 'bernard-skaife', 140, `Two changes of mind in one week, first my Saturdays and now this.`),

  storm(
    1,
    'priti',
    55,
    `Went on the second night. No wind at all for the last scene, they did it in dead silence, and it was worse!! I held a stranger's sleeve.`,
  ),
  storm(2, 'quayside-kev', 71, `it was my sleeve. no harm done`, { to: '1' }),
  storm(3, 'thelma-t', 260, `For the record, what I say about the 16.20 is true *as far as I know at the time*.`),
  storm(4, 'coldwell-ralph', 330, `Thirty-five minutes of debt before anybody gets wet.`),

  wall(
    1,
    'tidewatcher',
    64,
    `I used that stain for years as a damp gauge: when the hare had ears, rain within the day. Nobody at the board thought of asking.`,
  ),
  wall(
    2,
    'harold',
    120,
    `The iron bracket held the bell that called the coopers. I mention it because Miss Feist has hung it correctly in one picture out of seventeen, number 4, and I believe that to be the one where she wasn't looking.`,
  ),
  wall(
    3,
    'dorcas-f',
    410,
    `I was looking, Mr Finch-Moss, and I was looking in all of them. It moves. You come and sit on the box. I did you dinners for a year when you were a governor, and you never sent anything back, so I'll listen.`,
    { to: '2' },
  ),
  wall(4, 'harold', 455, `I withdraw, and I shall bring a cushion. The treacle tart was beyond criticism.`, { to: '3' }),
  wall(
    5,
    'wren',
    510,
    `Me and Dad went. If you roll along on the chair from number 1 to number 17 without stopping it's like a film. He says I have to say sorry to the man. Sorry.`,
  ),

  organ(1, 'second-tenor', 38, `A little under a quarter of a tone *in six verses* is nothing. You should have heard us before Mrs Quaye.`),
  organ(
    2,
    'mrs-garth',
    95,
    `My mother used to say that the chapel hummed when the wind was in the east, and my father told her it was her imagination.`,
  ),
  organ(3, 't-holloway', 300, `Play the F sharp.`),
  organ(4, 'nell-bridgewood', 345, `I've asked. He says you may come and hold the key down while he thinks about it.`, { to: '3' }),

  bus(
    1,
    'second-tenor',
    26,
    `I should like it known that I was not one of the two, and nor was anybody on my bench. It must be the basses.`,
  ),
  bus(2, 'ropewalk-end', 60, `We sang one song.`),
  bus(
    3,
    'new-here',
    130,
    `I was the woman in the car at the crossing! I had it in for a service the next day and told them that it hummed in B flat. They charged me £40.`,
  ),
  bus(
    4,
    'nell-bridgewood',
    170,
    `I'm so sorry. It was E flat, if you would like to take it back to them. Mrs Quaye offers you a seat at the concert, next to the tenors, so that you can listen for rattles.`,
    { to: '3' },
  ),

  books(
    1,
    'jo-kiln-lane',
    45,
    `When my nan died there was just one in the window, *A Good Long Look*, and it stopped there for a week, she used to stand outside and read it every morning on the way to the butcher. Nobody in that shop has ever said anything to me about it.`,
  ),
  books(
    2,
    'callum',
    70,
    `they came off the bridge for one day after this was printed and then they went back. window now says: Dalby, *Temporary Signals*; Dray, *The Second Edition*`,
  ),
  books(3, 'harold', 88, `She said that no title is used twice.`, { to: '2' }),
  books(4, 'verity-l', 140, `It is a different copy, Mr Finch-Moss.`, { to: '3' }),
  books(
    5,
    'bargain-berths',
    200,
    `Love old books??? We clear houses for CASH, top rates, [see here](http://bargain-berths.example/books) and [here](http://easy-hull-loans.example/books) and ask about our boats!!`,
    { rejected: 'spam' },
  ),

  loaf(
    1,
    'late-cook',
    50,
    `Could you do this with oat milk and lemon? My partner can't have dairy, and there's half a carton here that needs using. I don't want to waste the flour if it's going to come out like a paving stone.`,
  ),
  loaf(
    2,
    'samira-nasser',
    84,
    `I don't know, and I'd be guessing. Give me until tomorrow, I have the flour and I'll get the carton off the boat.`,
    { to: '1' },
  ),
  loaf(
    3,
    'samira-nasser',
    1465,
    `Two loaves later: yes. 390 ml of unsweetened oat milk and 2 tablespoons of lemon juice, as with the cow. It won't thicken or look curdled, so don't wait for that; it is the acid that the soda wants. It comes out a shade paler and the crumb is a bit closer, so I gave it five minutes more at the end. I had added a tablespoon of oil to the second one, and it kept softer. By day two both were toast. My mother ate a slice and *sat down*, but then she asked for another.`,
    { to: '1' },
  ),
  loaf(4, 'late-cook', 1510, `You baked two loaves for a stranger. Thank you. It's in the oven now, with the oil.`, { to: '3' }),
  loaf(5, 'night-nurse', 320, `put this in after a late, coat still on, as told. forgot the cross. can confirm the pudding`),

  hedge(
    1,
    'agnes-t',
    75,
    `I never said *without gloves*. I said "with their own hands". If she will write things down at ten paces in a wind, that's how wars start. The rest is right, and the thermos was empty when I was given it.`,
  ),
  hedge(2, 'samira-nasser', 98, `It had been full when it left my kitchen, Agnes.`, { to: '1' }),
  hedge(3, 'priti', 230, `Is hedge day every year now? We would come over.`),

  sofa(1, 'pete-the-post', 28, `I have the sock. It had no address on it but SOFA. I tried three.`),
  sofa(2, 'samira-nasser', 51, `Pete, whose sofa did you think it was?`, { to: '1' }),
  sofa(3, 'pete-the-post', 57, `I work to the label. They are in the porch, under the tortoise notice.`, { to: '2' }),
  sofa(
    4,
    'eilidh',
    110,
    `You got off lightly. We took a bath over on the 09.30 the year we married and it had six inches of water in it by the Calves.`,
  ),
  sofa(5, 'thelma-t', 190, `From the ticket office: there *is* a rate for upholstery. Line 29, under "Hay".`),

  knee(
    1,
    'north-shore-nan',
    65,
    `Vera Pardoe has read this and says it's 49 and you had the rule on the tilt... she is very touched but I'm not to say so`,
  ),
  knee(2, 'owen-thackray', 102, `I'd not dream of noticing. Forty-nine it is.`, { to: '1' }),
  knee(3, 'frank-dobbin', 140, `Replaced both of mine two years ago. Did your walk in 31 minutes`),
  knee(
    4,
    'new-here',
    300,
    `My father is coming to stay with a new hip, and I'd dreaded it. Is the lavatory at the shelter one that he could get a frame into? You can write to me at 4 Kiln Lane, top bell, as he isn't good with computers.`,
    { held: true },
  ),

  hector(
    1,
    'hector-b',
    90,
    `It's eighteen rungs now. One came off in my hand the day after you were down. Otherwise I've no complaint, except that I read it in the Capstan, and everybody watched me do it.`,
  ),
  hector(2, 'wilma-b', 131, `He has cut it out, and it's in the tide tables. He doesn't know that I know.`),
  hector(3, 'hector-b', 150, `She does this at cards and all.`, { to: '2' }),
  hector(
    4,
    'tom-okafor',
    205,
    `The young skippers' form is 24 pages, but only 9 of them apply to a boat under 15 metres. If whoever it is puts an envelope under my door, I'll fill it in with him. I have done four, and two got the money.`,
  ),
  hector(
    5,
    'ropewalk-end',
    420,
    `The clean jacket from down the coast has been in three harbours this year. He buys the licence and they burn the boat on a beach. Why is nobody at that board saying so?`,
  ),
]
