import type { DemoArticle } from '#db/demo/types.ts'
import { body, p, table, ul } from '#db/demo/words.ts'

export const dartsAtTheProviderArms: DemoArticle = {
  slug: 'darts-at-the-provider-arms',
  section: 'sport',
  kind: 'story',
  state: 'published',
  kicker: 'Darts',
  headline: 'Fifty-two minutes to hit double one: the longest leg in the book',
  standfirst: 'Both players were good enough to get down to two. For most of an hour, neither was good enough to get rid of it.',
  authors: ['dev-rathore'],
  tags: [],
  picture: null,
  talkMode: 'open',
  publishedHoursAgo: 179.5,
  body: body(
    p`At 21.09, in the ninth and deciding leg of the match between the Provider Arms and the Coal Berth Club, Colin Trask, 38, wanted two. So did Maud Ferring, who is 71. In darts that is the double one, a strip at the top right of the board about as long as a finger and not as wide. At 22.01, one of them hit it.`,
    p`No leg in the book behind the bar has taken so long. The old record, from 1988, is 34 minutes, and there was a power cut in it.`,
    p`Len Stokoe, the scorer, counted 402 darts. Of these, 57 landed in the single one, which is worse than missing, as it takes a player down to one and so, by the rules, straight back up to two. Six hit the wall. The audience, who had begun by groaning, were by half past nine playing dominoes.`,
    p`“It wasn’t nerves,” said Mrs Ferring. “I’ve none. It was the sight of Len, yawning.” On her last visit she changed to her left hand and hit it with the second dart. Asked why she had not done so before, she said that she had been winning with the other one.`,
    p`This week’s results:`,
    ul('Provider Arms 5, Coal Berth Club 4', 'Skiff Club 7, Upper Pell 2', 'Market Cross Social 4, Sandry Institute 5'),
    table(
      'Pellmouth and District League, half-way. Legs are the tie-break.',
      ['Team', 'Played', 'Won', 'Lost', 'Legs', 'Points'],
      ['Skiff Club', '5', '4', '1', '28–17', '8'],
      ['Provider Arms', '5', '4', '1', '27–18', '8'],
      ['Sandry Institute', '5', '3', '2', '23–22', '6'],
      ['Market Cross Social', '5', '2', '3', '24–21', '4'],
      ['Coal Berth Club', '5', '2', '3', '23–22', '4'],
      ['Upper Pell', '5', '0', '5', '10–35', '0'],
    ),
    p`To save visitors asking: the Provider Arms, on Kiln Lane, is not named after Hector Bain’s boat. *Provider* is named after the pub, where his father bought her. The league resumes in a fortnight. Entries for the pairs go to Tess Rudge, the landlady.`,
  ),
}
