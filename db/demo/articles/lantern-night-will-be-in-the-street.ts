import { pictures } from '#db/demo/pictures.ts'
import type { DemoArticle } from '#db/demo/types.ts'
import { body, p } from '#db/demo/words.ts'

export const lanternNight: DemoArticle = {
  slug: 'lantern-night-will-be-in-the-street',
  section: 'community',
  kind: 'story',
  state: 'published',
  kicker: 'Lantern Road School',
  headline: 'With geography in the gym, Lantern Night moves out into Lantern Road',
  standfirst: 'The pupils knocked at 58 doors to ask if anybody would mind. One household took it for a collection.',
  authors: ['ruth-adomako'],
  tags: ['school'],
  picture: pictures.lanternStreet,
  talkMode: 'open',
  publishedHoursAgo: 28.5,
  body: body(
    p`Lantern Night has been held in the gym of Lantern Road School for as long as there has been a gym. This year’s cannot be: history and geography are in there, with [41 chairs](/community/forty-one-chairs-in-the-gym), and the canteen has a chemistry practical at nine the next morning. So in twelve days’ time it will be held outside, along the whole of the road that the school is named after.`,
    p`Pupils of year eight went round to ask. There are 58 front doors. At 51 the answer was yes; four were not in; two householders wished to know first about their cars. At the last an elderly man listened to all of it, nodded, went to find his purse and gave them £2.`,
    p`The road will be shut to traffic from five until eight, and the buses will go round by Market Cross. A licence for that costs £85, which the school has not got, and the town clerk, Philip Onslow, was asked whether it could be let off. He looked into it himself. No fee is payable, he finds, for “the proving of lamps” in that street, under a bylaw that was made for the ships’ lantern makers who worked there. The last of them was at number 17 and shut his door in 1938. “It has not been used since,” Mr Onslow wrote, “but I see no reason why it should have gone off.”`,
    p`One lantern is to be made for every pupil, 604 of them, to hang from door handles, sills and the lower branches. The school has 390 glass jars. It needs another 214, without lids, in the crate by the gate.`,
    p`They will be lit at half past six, all at once, on a blow of Mr Eddowes’s whistle. The pupils from Hallsay usually see no more than the first quarter of an hour. This time the younger years will take the lanterns down and walk them through the town, so that everything ends on the slip, with the islanders, before the 19.40.`,
    p`Whether there is to be a 19.40 next winter is what the council decides tonight. This one will sail whatever happens, the ferry’s manager says. She asks only that the jars be kept off the car deck. If it is wet, Lantern Night will be put off to the evening after. Helpers with stepladders are wanted from three o’clock, and should give their names at the school office.`,
  ),
}
