import type { DemoArticle } from '#db/demo/types.ts'
import { body, p, pull } from '#db/demo/words.ts'

export const aBusShelter: DemoArticle = {
  slug: 'a-bus-shelter-with-a-library-in-it',
  section: 'community',
  kind: 'story',
  state: 'published',
  kicker: 'Sandry',
  headline: 'The bus shelter at Sandry has 143 books, shelved by how long you have to wait',
  standfirst: 'The company’s rules allow waiting, “and what is incidental to waiting”. Peg Lathom has had the sentence framed.',
  authors: ['ruth-adomako'],
  tags: [],
  picture: null,
  talkMode: 'open',
  publishedHoursAgo: 168.5,
  body: body(
    p`There are three shelves in the bus shelter at Sandry. The top one is marked “Ten minutes”, and has poems, ghost stories and a history of knots. The middle one is marked “Missed it”, and has novels. The bottom one is marked “Sundays”, and has a life of a bishop in four volumes, none of which has yet been taken out.`,
    p`Together they hold 143 books behind a sliding glass door that used to be the front of a fishmonger’s cold counter. The shelves were a pew. The librarian, if you ask for one, is Peg Lathom, who is 77, lives across the road, and began it four years ago when the library van gave up coming. “I wrote to ask them where I was meant to go instead,” she says. “They said that there was an excellent bus.”`,
    p`There are no tickets and no fines. A notebook hangs on a string, and by its count there have been 1,026 loans. Nine books have not come back, and Mrs Lathom says that she knows about six of those.`,
    pull('I wrote to ask them where I was meant to go instead. They said that there was an excellent bus.', 'Peg Lathom'),
    p`The most borrowed is a manual of bee-keeping. Nobody in Sandry keeps bees. But somebody, years ago, wrote “Nonsense” in pencil beside the chapter on swarms, and somebody else wrote “Have you ever *seen* one?”, and a third hand joined in; it has been going on down the margins ever since, and people take it out to see how things stand. It has reached page 90.`,
    p`The bus company heard of the shelter in its second year and sent an inspector. He found it dry, swept, and with four people in it, of whom two did not appear to want a bus. He drew Mrs Lathom’s attention to the regulations. She drew his to the second paragraph of them, and to the words about what is incidental. He took away a ghost story. It is one of the six.`,
    p`The drivers have made their own arrangements. By day a bus that sees a bowed head sounds its horn. Lewis Amadi, who brings the last one through at 23.29, does not like to, so late, with the bungalows dark. He stops, opens the doors and waits for the page to turn.`,
    p`The timetable hangs where it always has. Some weeks ago a label appeared on the corner of the case, cut and lettered like those on the shelves. It says “Fiction”. Mrs Lathom has been out to look, and says that the lettering is not hers.`,
  ),
}
