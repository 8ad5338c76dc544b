import type { DemoArticle } from '#db/demo/types.ts'
import { body, p, ul } from '#db/demo/words.ts'

export const whatTheBooksSay: DemoArticle = {
  slug: 'what-the-books-in-the-window-say',
  section: 'culture',
  kind: 'story',
  state: 'published',
  kicker: 'Books',
  headline: 'What the books in the window say, from left to right',
  standfirst: 'A bookshop in Market Cross has been commenting on the town for years. Its owner says that it is only the alphabet.',
  authors: ['nell-bridgewood'],
  tags: ['history', 'council'],
  picture: null,
  talkMode: 'open',
  publishedHoursAgo: 185.5,
  body: body(
    p`In the window of Lorne’s, the secondhand bookshop in Market Cross, there is a shelf with room for six books. They stand spine outwards, in alphabetical order of their authors, and can be read from the bus queue. For some years they have appeared to be saying something. This week there are four:`,
    ul(
      'Abney, *Are We Nearly There?*',
      'Crouch, *The Road to Aldcastle*',
      'Dalby, *Temporary Signals*',
      'Fenn, *A Short History of the Ice Age*',
    ),
    p`The temporary signals at the bridge on the Aldcastle road have been there for fourteen months. By the queue’s own count the council has been the subject nine times this year.`,
    p`Verity Lorne, who is 72 and has kept the shop for 34 years, says that there is no subject. “They’re in order,” she told me. “By author. It’s only the order. Go out and have a look.” I did so, and they were, as they were in each of the dozen earlier windows of which people in the queue had kept photographs. But she has some 11,000 volumes, on two floors and in a bath, and a constraint of that kind, as anyone will know who has set a text to music, decides only what shape a statement is to have. When the chemist’s daughter married a builder who had been calling about the slates for nine years, there were three books: Bright, *At Last*; Lomax, *The Man Who Came to Mend the Roof*; and Quill, *Stays*, a history of the corset. On the morning after the choir’s annual supper there was one, *Silence*, by a Dr Thorpe, and five empty places.`,
    p`She denies a method, but was willing to say what its rules would be. No title is used twice. Nothing goes in that she would be ashamed to sell. And while a book is in the window it may not be bought, because some years ago, when she was in bed with a cold, a girl who was minding the shop let a visitor have the third from the left, and for a day and a half what remained said something untrue about the minister of the chapel.`,
    p`It is read more seriously than she would like. A small boy once stood outside until dusk and then knocked, to say that he was sorry about the tortoise. “That was just Tolliver, on reptiles,” she said. “He comes before Tubbs. I didn’t know anything about it. I’d to ask his mother.”`,
    p`The form has lately found a second practitioner. Beside the door is a box for books that people no longer want, and three weeks ago the uppermost three lay squared off with their backs towards her: Aske, *Dear Madam: a Guide to Correspondence*; Birtle, *Some Potholes of Northmere*, on caves; and Cosgrave, *All in Good Time*. In the third there was a stamp, “P. Onslow”. As a reply it is a little regular in its rhythm, but the cadence is excellent.`,
    p`Philip Onslow, the town clerk, told me that he had been having a clear-out. I asked whether it had been by author, and he thought that it might have been. Mrs Lorne has bought all three from herself, at the marked price, and taken them upstairs.`,
  ),
}
