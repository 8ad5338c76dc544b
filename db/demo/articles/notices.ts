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
      '**Beach clean,** North Shore, every second Saturday at low water. Gloves given. Bring a bucket.',
      '**Mending evening,** the Net Loft foyer, Wednesdays at seven. Bring one thing. Toasters are tested before they are plugged in.',
      '**Blood donors,** the church hall, every third Tuesday, two to six. No appointment needed. Eat beforehand.',
      '**Hallsay shop** will close at noon on the day of the sheep.',
      '**Swimming for beginners,** adults, the school pool, Mondays at eight. Eight places. Names to the school office.',
    ),
    h3`Lost and found`,
    ul(
      'LOST on the 16.20: a bassoon, in a case, with a packed lunch. The lunch may be kept.',
      'FOUND in the Inner Basin: one wooden leg, left. Apply to the harbour master, in person.',
      'FOUND at the bus stop in Market Cross: one door key on a green ribbon. At our office.',
      'LOST: tortoise. Kiln Lane area, since about the time of the regatta. Likes lettuce. *Please look under sheds.*',
      'LOST: one child’s wellington, blue, right, from the slip at Hallsay. *The school has the left.*',
    ),
    h3`Wanted`,
    ul(
      'Child’s bicycle, 20-inch wheels, any colour. *Upper Pell, evenings.*',
      'Second tenors. No audition. *The Fishermen’s Choir.*',
      'A quiet room for an apprentice who sleeps in the day. *Ask at 9 Fish Quay, before six.*',
      'Jam jars with lids, for marmalade, up to forty. *The chapel kitchen, at the vestry door.*',
      'Whoever borrowed the long ladder from the chapel: please bring it back. The gutters are half done and Mr Pym would like to finish. He is quite well, and came down by the stairs.',
    ),
    p`*To put in a notice, write it on a card, with your name and how to reach you, and bring it to 14 Custom House Lane by noon on any day. Notices are free and run for one week. Things that have been found may be left with us.*`,
  ),
}
