import type { DemoArticle } from '#db/demo/types.ts'
import { body, p, pull, ul } from '#db/demo/words.ts'

export const aBusShelter: DemoArticle = {
  slug: 'a-bus-shelter-with-a-library-in-it',
  section: 'community',
  kind: 'story',
  state: 'published',
  kicker: 'Sandry',
  headline: 'The bus shelter at Sandry has 143 books, shelved by how long you have to wait',
  standfirst:
    'Peg Lathom began it four years ago, when the library van stopped calling. There have been 1,026 loans, and nine books have not come back.',
  authors: ['ruth-adomako'],
  tags: [],
  picture: null,
  talkMode: 'open',
  publishedHoursAgo: 168.5,
  body: body(
    p`There are three shelves of books in the bus shelter at Sandry. The top one is marked “Ten minutes” and has poems, ghost stories and a history of knots. The middle one is marked “Missed it” and has novels. The bottom one is marked “Sundays” and has a life of a bishop in four volumes, none of which has yet been taken out.`,
    p`Together they hold 143 books. They stand behind a sliding glass door that used to be the front of a fishmonger’s cold counter, which keeps out the damp. The shelves were a pew. The librarian is Peg Lathom, who is 77 and lives across the road.`,
    p`She began it four years ago, when the library van stopped calling. “I did write,” she says. “I asked them where I was meant to go instead. They said that there was an excellent bus. Well, there is a bus. So I thought, I’ll put some by it.”`,
    pull('They said that there was an excellent bus. Well, there is a bus. So I thought, I’ll put some by it.', 'Peg Lathom'),
    p`How to borrow:`,
    ul(
      'take any book; there are no tickets and no fines',
      'write the title and the day in the notebook on the string',
      'bring it back, or leave it with any driver of the number 14',
      'if you have a book to give, put it on the bench and Mrs Lathom will shelve it.',
    ),
    p`By the notebook there have been 1,026 loans. Nine books have not come back, and Mrs Lathom knows where six of those are.`,
    p`The most borrowed is a manual of bee-keeping. There are no bees in Sandry. But somebody once wrote “Nonsense” in pencil beside the chapter on swarms, somebody else wrote “Have you ever *seen* one?”, a third hand joined in, and it has gone on down the margins to page 90. People take it out to see how things stand.`,
    p`The bus company sent an inspector in the second year. Its rules allow waiting in a shelter, “and what is incidental to waiting”. He read them through with Mrs Lathom, found the place dry and swept, and went away with a ghost story. It is one of the six.`,
    p`The drivers look out for readers. By day they sound the horn. Lewis Amadi, who brings the last bus through at 23.29, stops, opens the doors and waits a moment.`,
    p`The shelter needs a new hinge, a lamp that works off a battery, and children’s books, of which there are four. Some weeks ago somebody put a label on the timetable, lettered like those on the shelves. It says “Fiction”. Mrs Lathom says that it was not her and that she is leaving it up, as the lettering is good.`,
  ),
}
