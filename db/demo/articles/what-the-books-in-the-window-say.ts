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
    p`The secondhand bookshop in Market Cross has been rude to the council nine times this year. Verity Lorne, who is 72 and has kept the shop for 34 years, says that it has done nothing of the kind.`,
    p`There are six places in the window, on a shelf covered with an old chart of the sound. Whatever stands there stands spine out, so that anybody waiting for the bus can read it; and those who do read it, from left to right, sometimes miss the bus. This week there are four:`,
    ul(
      'Abney, *Are We Nearly There?*',
      'Crouch, *The Road to Aldcastle*',
      'Dalby, *Temporary Signals*',
      'Fenn, *A Short History of the Ice Age*',
    ),
    p`The temporary signals at the bridge on the Aldcastle road have been there for fourteen months.`,
    p`It is not always politics. When the chemist’s daughter married a builder after nine years of his calling about the slates, the window had Bright, *At Last*; Lomax, *The Man Who Came to Mend the Roof*; and Quill, *Stays*, which is a history of the corset. On the morning after the choir’s annual supper, it held a single book: *Silence*, by a Dr Thorpe.`,
    p`“They’re in order,” Mrs Lorne said. “By author. Go out and look.”`,
    p`I went out and looked. They were in order, by author. They were in order too in each of a dozen earlier windows, photographs of which were shown to me within an hour by people in the bus queue. But she has some 11,000 books, on two floors and in a bath, and a person with so many may keep to the alphabet and still make herself clear.`,
    p`If there were a method, which there is not, it would have rules. No title is used twice. Nothing goes in that she would be ashamed to sell. And as long as a book is in the window it is not for sale, at any price, to anybody. That one was learned the hard way. Some years ago, she was in bed with a cold and left the shop to a girl, who let a visitor have the third from the left. For a day and a half the window said something about the minister of the chapel that took him two Sundays to put right. Mrs Lorne has not had a cold since.`,
    p`She denies that anybody takes it seriously. She does remember a husband who came in, red in the face, and asked which of two books she would accept to take out the middle one; and a small boy who stood outside until dusk, and then knocked, to say that he was sorry about the tortoise, and was it a guess?`,
    p`“It was Tolliver on reptiles,” she said. “He comes before Tubbs.”`,
    p`Lately the town has started to answer. By the door stands a box for books that people no longer want. Three weeks ago, the uppermost three were lying with their backs to her and squared off as if with a ruler: Aske, *Dear Madam: a Guide to Correspondence*; Birtle, *Some Potholes of Northmere*, which is about caves; Cosgrave, *All in Good Time*. There was a stamp on the flyleaf of the third. It said “P. Onslow”.`,
    p`Philip Onslow is the town clerk. He told me that he had been having a clear-out, and that one cannot be for ever wondering in what sequence one puts things into a box. Then he took off his glasses and looked, for a town clerk, almost happy.`,
    p`“It was by author,” he said.`,
  ),
}
