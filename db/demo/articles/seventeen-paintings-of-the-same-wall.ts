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
    p`The wall is the blind end of the ice store on South Quay. It is nine metres wide and six high, brick to about the height of a horse and render above it. There is the ghost of a bricked-up door, an iron bracket that holds nothing, and a stain in which some see the county of Northmere and others a hare. I walk past it most days and could not have told you any of that last week.`,
    p`Dorcas Feist, who is 68, could tell you the rest. She cooked dinners at Coldwell Primary for 24 years, retired, bought a fish box to sit on and a second one for the paints, and sat down with her back to the harbour. In three years she painted the wall seventeen times. All seventeen, on boards of 40 centimetres by 50, now hang in the upper room of the museum, where the lifeboat’s crew used to dry their oilskins.`,
    p`“People ask why I didn’t do the view,” she said. “Everybody’s done the view. Nobody’s going to forget the view.”`,
    h2`Round the clock`,
    p`Idris Vaughan-Lee, the curator, has hung them by the hour of the day and not by date. You begin with dawn beside the door, go round with the sun, and come out next to midnight. So a frost stands beside a heatwave because both were at ten past nine. He has also hung them low, at the height of a person on a fish box, and put out six chairs on castors. They were raced before the opening was an hour old.`,
    p`It takes about four paintings to stop looking for the subject. After that one begins to get greedy. In the render alone there is a cream, a putty, something like the inside of a mussel shell and, at noon in number 11, almost nothing, a white with a rumour of green, laid on in one pull with a steel scraper from the school’s kitchens. Number 15 is the wall in rain after dark, in the headlights of a lorry that she asked to wait. The driver gave her four minutes. Those two are as good as anything that I have seen in this building.`,
    p`There are too many. Numbers 6, 7 and 8 are three mornings between which I could find no difference at all. The bracket is never quite right, and it troubles her; she moves it about from picture to picture, and in number 13 it could be a bicycle. Twice she lets a person into the picture, and both look like something that has been leant there.`,
    h2`Number eighteen`,
    p`From the window of the upper room you can see across the harbour to the wall itself, and visitors on the first evening enjoyed going from one to the other. It was their last chance. At half past eight the next morning, two men from the harbour board put up a ladder, made good the render and painted the entire end of the ice store white.`,
    p`It had been on the board’s list for four years: “Line 31. Ice store, N.E. gable, as convenient.” Nobody there had heard of the exhibition. Aileen Garrick, the harbour master, rang Miss Feist that afternoon to say so herself.`,
    p`I found Miss Feist on the quay before the second coat was dry, on her box, with a board on her knee. I said what I suppose everybody had been saying. White, of all things, and just now.`,
    p`“White?” she said. She was mixing something that I should have called violet. “Where?”`,
    p`*“The Wall”, at Pellmouth Museum, up 14 steps, every day but Monday, free. The paintings are £140 each; four are sold.*`,
  ),
}
