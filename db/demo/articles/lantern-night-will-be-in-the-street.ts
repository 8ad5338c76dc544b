import { pictures } from '#db/demo/pictures.ts'
import type { DemoArticle } from '#db/demo/types.ts'
import { body, p, ul } from '#db/demo/words.ts'

export const lanternNight: DemoArticle = {
  slug: 'lantern-night-will-be-in-the-street',
  section: 'community',
  kind: 'story',
  state: 'published',
  kicker: 'Lantern Road School',
  headline: 'With geography in the gym, Lantern Night moves out into Lantern Road',
  standfirst: 'The pupils of year eight asked at all 58 front doors, and 51 households said yes. The school still needs 214 glass jars.',
  authors: ['ruth-adomako'],
  tags: ['school'],
  picture: pictures.lanternStreet,
  talkMode: 'open',
  publishedHoursAgo: 28.5,
  body: body(
    p`Lantern Night is normally held in the gym of Lantern Road School. This year the gym is in use: history and geography are taught there, with [41 chairs](/community/forty-one-chairs-in-the-gym), and the canteen has a chemistry practical at nine the next morning. So in twelve days’ time it will be held outside, along the whole length of Lantern Road.`,
    p`Year eight went round to ask the people who live there. There are 58 front doors. At 51 the answer was yes. At four there was no one in, and two householders wanted to know first where they could put their cars. At the last an elderly man took it for a collection and gave £2, which has gone towards string.`,
    p`“You have to say it quite slowly,” says Maisie, who is 12 and did the even numbers. “Some of them thought it was already this week. We had a sheet with ticks.”`,
    p`The road will be shut to traffic from five until eight, and the buses will go round by Market Cross. A licence for that usually costs £85. The school asked the town clerk, Philip Onslow, if it could be let off, and he looked into it. He found that no fee is payable for “the proving of lamps” in that street, under a bylaw made for the ships’ lantern makers who once worked there. The last of them was at number 17 and shut his door in 1938. “It has not been used since, to my knowledge,” Mr Onslow wrote. “It has not been repealed either.”`,
    p`There will be one lantern for every pupil, which makes 604. Each is a glass jar with a wire handle, a candle stub and a band of painted paper. The painting is done in art lessons, the wire is cut in technology, and year ten are testing how long a stub burns. They will hang from door handles, window sills and the lower branches.`,
    p`They are to be lit all together at half past six, when Marcus Eddowes, the head, blows his whistle. Pupils from Hallsay usually have to leave after a quarter of an hour for the boat. This time the younger years will take the lanterns down and carry them through the town, so that the evening ends on the ferry slip, before the 19.40, with everybody there.`,
    p`“It suits us better, to be honest, with the boat,” Mr Eddowes says. “I’d not have chosen it. But I’ve had more offers of help for this than for anything in the gym.”`,
    p`Whether there will be a 19.40 next winter is what the council decides tonight. This one will sail, says the ferry’s manager, who asks that the jars be kept off the car deck.`,
    p`What the school needs:`,
    ul(
      '**Jars.** There are 390. Another 214 are wanted, clean, without lids, in the crate by the gate.',
      '**Stepladders,** and people to hold them, from three o’clock on the day. Names to the school office, please.',
      '**Cars** moved out of Lantern Road by half past four.',
      '**Buckets of water,** one at every tenth door. Householders who can fill one should tell the office.',
      'If it is wet, Lantern Night will be put off to the evening after.',
    ),
  ),
}
