import type { DemoArticle } from '#db/demo/types.ts'
import { body, h3, p, ul } from '#db/demo/words.ts'

export const notices: DemoArticle = {
  slug: 'notices',
  section: 'community',
  kind: 'story',
  state: 'published',
  kicker: 'Notices',
  headline: 'Lost, found, wanted and on: this week’s notices',
  standfirst: 'Free to anybody in Pellmouth and on Hallsay. Bring them to Custom House Lane by noon.',
  authors: ['ruth-adomako'],
  tags: ['hallsay', 'the-quay'],
  picture: null,
  talkMode: 'readonly',
  publishedHoursAgo: 161,
  body: body(
    h3`On`,
    ul(
      '**Beach clean,** North Shore, every second Saturday at low water. Gloves given. The record is one piano.',
      '**Mending evening,** the Net Loft foyer, Wednesdays at seven. Bring one thing. Toasters are at your own risk.',
      '**Blood donors,** the church hall, every third Tuesday, two to six. No appointment needed.',
      '**Hallsay shop** will close early on the day of the sheep.',
    ),
    h3`Lost and found`,
    ul(
      'LOST on the 16.20: a bassoon, in a case, with a sandwich. The sandwich may be kept.',
      'FOUND in the Inner Basin: one wooden leg, left, well made. Apply to the harbour master, in person.',
      'FOUND at the bus stop in Market Cross: one door key on a green ribbon. At our office.',
      'LOST: tortoise. Answers to nothing. Kiln Lane area, since about the time of the regatta, so may have got some way.',
    ),
    h3`Wanted`,
    ul(
      'Child’s bicycle, 20-inch wheels, any colour. *Upper Pell, evenings.*',
      'Second tenors. No audition. *The Fishermen’s Choir.*',
      'A room within sound of the sea for a quiet apprentice who sleeps in the day. *Ask at 9 Fish Quay, before six.*',
      'Whoever borrowed the long ladder from the chapel: we are not cross, but Mr Pym is still up there.',
    ),
    p`*Mr Pym has asked us to say that he came down by the stairs.*`,
  ),
}
