import { pictures } from '#db/demo/pictures.ts'
import type { DemoArticle } from '#db/demo/types.ts'
import { body, p } from '#db/demo/words.ts'

export const aStormInTheNetLoft: DemoArticle = {
  slug: 'a-storm-in-the-net-loft',
  section: 'culture',
  kind: 'story',
  state: 'published',
  kicker: 'Review: stage',
  headline: 'A family rehearses a shipwreck until it can remember it',
  standfirst: '‘A Calm Night’ by Edwina Sparrow, at the Net Loft: three liars, one man from the insurers and some secondhand wind.',
  authors: ['nell-bridgewood'],
  tags: ['harbour'],
  picture: pictures.netLoftStorm,
  talkMode: 'open',
  publishedHoursAgo: 40.5,
  body: body(
    p`The *Prudence* went down in a flat calm, fully insured. When “A Calm Night” begins everybody on the stage knows this but one, and he has come from London to hear about the storm.`,
    p`There was no storm. So the Gaunts, whose boat she was, make one. Most of the second act of Edwina Sparrow’s new play takes place in the family’s net store on the night before their statements, and shows a mother, a son and a daughter-in-law rehearsing a gale until all three of them can remember it.`,
    p`It is a wonderful forty minutes. They start with the wind (“Southerly.” “It can’t have been southerly, we’d have been in the lee.”) and quarrel their way out to sea. The son wants lightning. Ruby Gaunt, the mother, holds that one wave is worth ten, if it is a wave that nobody would think of inventing, and gives hers a kitchen chair floating in it. By the time that they have agreed at what minute the mast went, they have begun to flinch at it. She takes a sheet of tin off the wall, to show the noise she means. Bel, the daughter-in-law, fetches gravel and a bucket. Somebody turns a handle.`,
    p`The handle belongs to the wind machine that Hobb & Daughter built from a bicycle, about which I was ungracious here this week, [when it played in the chapel](/culture/the-drowned-bell). I apologise to the bicycle. It was miscast. There it was asked to be the wind; here it has only to be three frightened people’s idea of a wind that might do for a man from London. It squeaks once in every turn. Each time, Ruby shuts her eyes and turns faster.`,
    p`She is played by Thelma Toll, whom most of us know through the glass at the ferry office, where she has been telling people the truth about the 16.20 for twenty years. It has been splendid training. She listens to her own lies with her head a little on one side. Desmond Orrell, as the assessor, has less to say and more to do. He must be a fool before the interval, and it must turn out afterwards that he never was, and he does it all with a pencil. At some point he has stopped writing things down, and I could not have told you when.`,
    p`Imelda Pinnock, who directs, has hung 400 metres of old drift net under the roof, so that the whole evening smells of tar and of somebody’s grandfather. When Rufus Wetherby, as the son, hauls on one corner, the entire ceiling comes down a hand’s breadth towards your head. The woman in front of me put up her hood.`,
    p`It is too long at the front. Ms Sparrow needs 35 minutes to establish that the family is in debt, which the wallpaper had told us. There is a dead father, who returns under a blue lamp and need not have. The son’s speech about what the sea *is* should be put back in it. And twice Bel, whom Lucy Amberley otherwise plays with real spite, is given a line only so that nobody shall miss the point. Nobody had.`,
    p`Of the last scene I can say this much: the three are questioned one at a time, and outside it has started to blow. I had been admiring the sound for a while, a low shove at the seaward gable with a pause in it, before I noticed that the handle was in plain view on the stage and no one was at it. It was the weather. They will not have that every night. I doubt that they need it.`,
    p`On the outside stair, where the rail was wet, a man behind me told his wife that she had gone over to port.`,
    p`“Starboard,” said his wife. “You could *hear*.”`,
    p`*“A Calm Night” is at the Net Loft for two weeks, at 19.30 but for Sundays; Saturday matinees at 14.00, out at ten past four, with the 16.20 to Hallsay a short run away. Tickets £9 and £5.*`,
  ),
}
