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
  standfirst:
    '‘A Calm Night’ by Edwina Sparrow, at the Net Loft: a slow first act, a second that is the best thing on this stage for years, and Thelma Toll in command of both.',
  authors: ['nell-bridgewood'],
  tags: ['harbour'],
  picture: pictures.netLoftStorm,
  talkMode: 'open',
  publishedHoursAgo: 40.5,
  body: body(
    p`The *Prudence*, a fishing boat belonging to a family called Gaunt, has gone down in a flat calm, fully insured; the family has said that there was a storm; and an assessor is coming from London to be told about it. That is the situation when “A Calm Night” begins. The second act, for which Edwina Sparrow’s new play ought to be seen, takes place in the family’s net store on the night before the statements are to be made, while a mother, a son and a daughter-in-law rehearse the gale until all three of them can remember it.`,
    p`It lasts forty minutes and is built like a set of variations. The theme is stated flatly, three people at a table comparing times and bearings (“Southerly.” “It can’t have been southerly, we’d have been in the lee”), and is then taken up by one voice after another, each of which adds something that the next must keep. The son wants lightning. Ruby Gaunt, the mother, holds that one wave is worth ten if it is a wave that you would not think of inventing, and puts a kitchen chair in hers, floating. With every pass they leave the table a little further behind, until they are standing in a boat made of two ladders, with a bed sheet for a sail, and have begun to flinch in the right places.`,
    p`Imelda Pinnock, who directs, has understood that the noise must come from the family’s own hands. Ruby takes a sheet of tin off the wall to show what she means by thunder; Bel, the daughter-in-law, fetches gravel in a bucket; the wind is a canvas drum turned by a bicycle, the same machine that I thought so out of place here this week [when it was used in the chapel](/culture/the-drowned-bell). There it had to pass for wind. Here it has to pass for three frightened people’s idea of a wind, and its one fault, a squeak at the top of every turn, becomes the most exact thing in the scene, because at each squeak Ruby shuts her eyes and turns faster.`,
    p`Thelma Toll, who sells our tickets at the ferry office, plays her, and plays her as a listener. She lies in a level middle voice, with the stress on the unimportant word, and then puts her head a little to one side to hear how that sounded. Desmond Orrell, as the assessor, has less to say. He must appear dull before the interval, and it must turn out afterwards that he never was; he does it with a pencil, which at some point stops moving, and I could not tell you at what line. Rufus Wetherby’s son is truthful and rather quiet, and loses the ends of his sentences in the roof.`,
    p`That roof is the other performance of the evening. Ms Pinnock has hung 400 metres of old drift net beneath it, so that the whole house smells of tar, and when the son hauls on one corner the entire ceiling comes down by a hand’s breadth over our heads. I saw several people duck.`,
    p`The first act is too long. It takes 35 minutes to establish that the family is in debt, which the set establishes before a word is spoken: a pale square on the wallpaper where a clock has been, and one good chair. The dead father who returns in a blue light explains what his absence had made plain. The son’s speech about the sea is written in longer words than the boy possesses. And Lucy Amberley, who brings to Bel a cold, precise spite that I admired very much, is twice given a line whose only purpose is to tell us what we have just seen her do.`,
    p`In the last scene the three are questioned one by one, and outside it starts to blow. I had been admiring the sound for a while, a low pressure on the seaward gable with a pause in it, before I saw that the drum was in plain view on the stage and that it was not turning. We were hearing the weather. The cast heard it as well, and had the sense to slow down and leave room for it. On a still evening the scene will have to be played against silence, and I should like to hear that too.`,
    p`*“A Calm Night” is at the Net Loft for two weeks, at 19.30 but for Sundays; Saturday matinees at 14.00, out at ten past four, with the 16.20 to Hallsay a short run away. Tickets £9 and £5.*`,
  ),
}
