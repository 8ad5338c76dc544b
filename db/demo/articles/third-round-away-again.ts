import { pictures } from '#db/demo/pictures.ts'
import type { DemoArticle } from '#db/demo/types.ts'
import { body, h2, p, ul } from '#db/demo/words.ts'

export const thirdRoundAwayAgain: DemoArticle = {
  slug: 'third-round-away-again',
  section: 'sport',
  kind: 'story',
  state: 'published',
  kicker: 'Cup, third round',
  headline: 'Last ball out of the bag: Town go to Aldcastle Railway, as they did in 1998',
  standfirst: 'The third round pays half a gate. The club needs £7,000 for a transformer, owns a bucket, and has done the sum.',
  authors: ['dev-rathore'],
  tags: ['football', 'ropewalkers'],
  picture: pictures.thirdRound,
  talkMode: 'open',
  publishedHoursAgo: 22.5,
  body: body(
    p`There were sixteen balls in the bag. When fifteen of them stood in a row on the table Kath Brannigan stopped watching, because the only club not yet named was hers, and the only place left for it was somebody else’s ground.`,
    p`Town will play Aldcastle Railway, who are two divisions above them and 26 miles inland. The tie is three weeks off, on a Saturday at two in the afternoon. The last time Town came this far, in 1998, they were sent to the same place and lost 4–0.`,
    p`“We were three down before I’d the lid off the flask,” said Beryl Hoskin, 68, the club’s secretary, who had gone on the coach. “Nice ground, mind. Carpet in the ladies’.”`,
    p`Brannigan, the manager, was brief. “Away’s fine,” she said. “Their lights work.”`,
    p`In Stonewick, where I live, the draw was received with calm. “Another four,” said the man who sells me my milk. He would have taken the tie himself, he added.`,
    h2`Half a gate`,
    p`Town’s own lights work in a manner of speaking. Since the transformer behind the tea hut failed in the second round the Ropewalk has borrowed Annie Hobb’s generator, which gives two thirds of the proper light and burns 11 litres of diesel an hour. She would like it back. Two evening league matches come before the cup tie. A man from the league has been with a meter and has passed the pitch, apart from the corner by the river, where he could not see to read it.`,
    p`A new transformer is about £7,000. Clubs in the cup share the gate half and half after costs, so Miss Hoskin has done the sum:`,
    ul(
      'Railway’s usual crowd is 1,450. If nine in ten of those who saw the second round make the journey, there will be 550 more, and 2,000 in all.',
      'At an average of £7 they pay £14,000. Stewards, officials and printing take £1,600 of that.',
      'Half of what remains is £6,200, and Town are £800 short.',
    ),
    p`The rest is to come out of a bucket. It was Frank Dobbin’s idea, in the comments under [our report of the match](/sport/ropewalkers-three-two), where he promised the first £20. The bucket cost £6 at Skaife’s, down from £9.50; it was painted blue and white in the tea hut; and Mr Dobbin was so prompt that his note has a blue thumbprint on it. When I last looked it held £186.50. That leaves £613.50 to find, or 31 people of Mr Dobbin’s kind.`,
    p`It was to have gone round at half-time in the third round, which will now be in another town. Miss Hoskin has asked Railway if it may be carried along the away end. They replied at once, and very civilly, to inquire how big it is.`,
    p`Railway have still to say when tickets will be on sale and whether there will be concessions. The supporters’ coach leaves Market Cross at half past eleven on the day. It costs £9, and names are being taken at the tea hut.`,
  ),
}
