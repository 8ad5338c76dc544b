import type { DemoArticle } from '#db/demo/types.ts'
import { body, p, ul } from '#db/demo/words.ts'

export const theMuseumWantsYourWardrobe: DemoArticle = {
  slug: 'the-museum-wants-your-wardrobe',
  section: 'community',
  kind: 'story',
  state: 'published',
  kicker: 'Museum',
  headline: 'The museum wants what has slipped down behind your wardrobe',
  standfirst:
    'Wardrobe Days are three afternoons next week, from two to five. Account books, exercise books and diaries are wanted; wedding dresses are not.',
  authors: ['ruth-adomako'],
  tags: ['history'],
  picture: null,
  talkMode: 'open',
  publishedHoursAgo: 121.5,
  body: body(
    p`Pellmouth Museum is asking people in the town and on Hallsay to look in the bottom of the wardrobe, chest or dresser that has stood longest in one place, and to bring in what they find.`,
    p`“Please don’t tidy it first,” says Idris Vaughan-Lee, the curator, who is 40. “That’s really the only thing I’d ask. If it’s in a carrier bag with string round it, leave the string.”`,
    p`The idea came from Orrin Light. Win Carrow’s granddaughter opened a wardrobe there and found notebooks, and he has been reading them since. The first will go on show later this week, and he will not say more about them until then.`,
    p`What a museum is usually short of, he explains, is ordinary paper. People keep a wedding dress or a medal, because it feels important, and throw away the book that says what a family ate. He has nine wedding dresses. From the whole of the last century he has one shopping list. It says “lard”.`,
    p`He would be glad of:`,
    ul(
      'the account book of any shop, boat or club',
      'school exercise books, above all those with a teacher’s remarks',
      'diaries kept for weather, eggs or tides',
      'letters that were written and not posted.',
    ),
    p`He does not need medals, dresses, or anything in a frame.`,
    p`How it will work:`,
    ul(
      'the doors of the old lifeboat house are open on three afternoons next week, from two until five',
      'two volunteers in gloves look through each bag while you have tea',
      'what is wanted can be photographed there and then, and taken home again',
      'nothing is valued',
      'bags may also be left at the desk on any day but Monday, with a name and address inside.',
    ),
    p`Some people have come already. The museum has been brought the accounts of the net works’ tea club, which show for seven years who paid and who did not. Two of those named are living, so it will be kept in a drawer for the present. It has a tin of 174 ferry tickets, every one a single. And it has half a letter, without a date, that begins, “Dear Sir, I never touched your hen.”`,
    p`A widow on Hallsay has offered a whole wardrobe. “I have never been able to get at the back of it,” she wrote. “It was in the bedroom when I married and the stairs were put in after.” It will take four people, she thinks, and a calm day. Mr Vaughan-Lee has written back that he will come over on the 09.30 with three others as soon as the forecast allows. Anybody who could help to carry should leave a name at the museum desk.`,
  ),
}
