import { pictures } from '#db/demo/pictures.ts'
import type { DemoArticle } from '#db/demo/types.ts'
import { body, h2, p } from '#db/demo/words.ts'

export const seventeenPaintings: DemoArticle = {
  slug: 'seventeen-paintings-of-the-same-wall',
  section: 'culture',
  kind: 'story',
  state: 'published',
  kicker: 'Review: exhibition',
  headline: 'Seventeen paintings of the same wall, which has since been painted',
  standfirst:
    'Dorcas Feist spent three years in front of the ice store on South Quay. Five of the results could have stayed at home. Two of them ought never to leave.',
  authors: ['nell-bridgewood'],
  tags: ['history', 'harbour'],
  picture: pictures.seventeenWalls,
  talkMode: 'open',
  publishedHoursAgo: 89.5,
  body: body(
    p`Dorcas Feist, who is 68 and cooked dinners at Coldwell Primary for 24 years, has spent the three years since she retired on a fish box on South Quay, with her back to the harbour, painting the blind end of the ice store. Seventeen of the results, all on boards of 40 centimetres by 50, hang in the upper room of the museum, where the lifeboat’s crew used to dry their oilskins. Two of them are as good as anything that I have seen in the building.`,
    p`The wall is nine metres wide and six high, of brick to about the height of a horse and rendered above that. It has the outline of a bricked-up door, an iron bracket from which nothing hangs, and a stain in which some people see the county of Northmere and others a hare. I pass it most days, and until last week I could not have described it.`,
    p`“People ask why I didn’t do the view,” Miss Feist said. “Well, everybody’s done the view. It’s a good view. It’s just that it’s been done, hasn’t it, and the wall was there.”`,
    h2`Round the clock`,
    p`Idris Vaughan-Lee, the curator, has hung them by the hour of the day rather than by date, so that one begins with dawn beside the door, goes round the room with the sun and comes out next to midnight. It is the right decision, because it removes the weather as a subject: a frost hangs next to a heatwave, both having been painted at ten past nine, and what one compares is the angle of the light. He has hung them low, too, at the eye level of somebody on a fish box, and provided six chairs on castors. Children were racing these before the opening was an hour old.`,
    p`After about four pictures one stops looking for incident and begins to look at paint. Miss Feist works on a warm brown ground, which she lets through at the edges of things, and mixes the render from a very short palette, two whites, an ochre, a blue-black and a little rose; with these she finds a cream, a putty, and a grey like the inside of a mussel shell, and keeps each of them clean. Her brickwork, drawn one brick at a time, goes dead wherever it is complete.`,
    p`Number 11, noon, is the finest. The render fills four fifths of the board, in a white with a suspicion of green, laid on in one pull from left to right with a steel scraper from the school’s kitchens; the ridge where she lifted the blade stands for the edge of the door. There is almost nothing else, and it holds the room. Number 15 is the wall after dark in rain, in the headlights of a lorry that she asked to wait. The driver gave her four minutes, and one sees it in the handling, which is wet into wet throughout, with the stain put in by a thumb.`,
    p`There are too many. I could find no difference between numbers 6, 7 and 8, three mornings, that was not a difference of frame. The bracket troubles her: she moves it from picture to picture, without ever settling how far it stands out from the wall. The two figures that she admits have no weight, and might have been leant there. Five could have stayed at home, and the twelve that remained would have made a stronger exhibition.`,
    h2`Number eighteen`,
    p`From the upper room one looks across the harbour to the wall itself, and on the first evening visitors went from one to the other. At half past eight the next morning two men from the harbour board put up a ladder, made good the render and painted the whole end of the ice store white. It had been on the board’s list for four years (“Line 31. Ice store, N.E. gable, as convenient”), and the board had not heard of the exhibition. Aileen Garrick, the harbour master, rang Miss Feist that afternoon to say so.`,
    p`I found her on the quay before the second coat was dry, on her box, with a board on her knee, and said what I suppose everybody had been saying: white, of all colours, and just now. She was mixing something that I should have called violet. “White?” she said. “Where?”`,
    p`I looked again, and took longer over it. The gable was in its own shade by that hour, and what came back from it was the sky and the water; her violet was, if anything, a little timid.`,
    p`*“The Wall”, at Pellmouth Museum, up 14 steps, every day but Monday, free. The paintings are £140 each; four are sold.*`,
  ),
}
