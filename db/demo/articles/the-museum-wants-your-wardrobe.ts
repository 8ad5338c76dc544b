import type { DemoArticle } from '#db/demo/types.ts'
import { body, p, ul } from '#db/demo/words.ts'

export const theMuseumWantsYourWardrobe: DemoArticle = {
  slug: 'the-museum-wants-your-wardrobe',
  section: 'community',
  kind: 'story',
  state: 'published',
  kicker: 'Museum',
  headline: 'The museum wants your wardrobe, or at any rate what has slipped down behind it',
  standfirst: 'After the keeper’s notebooks, Idris Vaughan-Lee asks every household to open one door. He has enough dresses.',
  authors: ['ruth-adomako'],
  tags: ['history'],
  picture: null,
  talkMode: 'open',
  publishedHoursAgo: 121.5,
  body: body(
    p`“Please don’t tidy it first.” That is all the instruction there is, and the curator of Pellmouth Museum would like it to be printed at the top.`,
    p`Idris Vaughan-Lee is asking people in the town and on Hallsay to go to whichever wardrobe, chest or dresser has stood longest in one place, and to see what is in the bottom of it. He has had one such himself. It belonged to Win Carrow, of Orrin Light, whose granddaughter opened it and found notebooks. He is still reading them, and will say what they are when the first goes under glass, later this week. For the present he says only that he has not been going home on time.`,
    p`“People keep what they think is important,” he said. “So that’s what I’ve got. I have nine wedding dresses. I have the keys to four things that aren’t there any more. Do you know how many shopping lists I have, from the whole of the last century? One. It says *lard*.”`,
    p`He would be glad of:`,
    ul(
      'the account book of any shop, boat or club, the duller the better',
      'school exercise books, above all those with a teacher’s remarks',
      'diaries kept for weather, eggs, tides or grievances',
      'letters that were written and not posted.',
    ),
    p`He would not be glad of medals, dresses, or anything that somebody has already put in a frame.`,
    p`On three afternoons next week, from two until five, the doors of the old lifeboat house will be open for bags and boxes. Two volunteers in gloves will look through each while its owner has tea. What is wanted can be photographed there and then and taken home again. Nothing will be valued. Bags may also be left at the desk on any day but Monday, with a name and address inside.`,
    p`Some could not wait. The museum has so far been brought the accounts of the net works’ tea club, which show for seven years who paid and who did not (two are still living, and it will be kept in a drawer); a tin of 174 ferry tickets, every one a single; and half a letter, undated, that begins, “Dear Sir, I never touched your hen.”`,
    p`A widow on Hallsay has offered a whole wardrobe, locked, because she has never been able to get at the back of it. “It was in the bedroom when I married,” she wrote. “The stairs were put in after.” It will want four people, she thinks, and a flat calm. Mr Vaughan-Lee has written back to say that he will find the people.`,
  ),
}
