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
  standfirst: 'The third round pays half a gate. The club needs £7,000 for a transformer, has £186.50 in a bucket and has done the sum.',
  authors: ['dev-rathore'],
  tags: ['football', 'ropewalkers'],
  picture: pictures.thirdRound,
  talkMode: 'open',
  publishedHoursAgo: 22.5,
  body: body(
    p`Away. Again. Pellmouth Town go to Aldcastle Railway in the third round of the cup, three weeks from now, on a Saturday at two o’clock.`,
    p`Sixteen balls in the bag, and Town’s was the last one out. When fifteen of them stood on the table Kath Brannigan stopped watching. The only club left was hers, and the only place left for it was somebody else’s ground.`,
    p`Railway play two divisions higher, 26 miles inland, at the Sidings. Town have been there once in the cup. It was in 1998, in the third round, and they lost 4–0.`,
    p`“We were three down before I’d the lid off the flask,” said Beryl Hoskin, 68, the club secretary, who went on the coach. “It’s a nice ground, mind. They’d carpet in the ladies’.”`,
    p`The manager isn’t bothered. “Away’s fine. It’s eleven against eleven,” Brannigan said. “You’ve to play somebody. At least their lights work.”`,
    p`Lewis Amadi wants it now. “It’s what you’re in it for,” the captain said. “They’ll fancy it, we’ve nothing to lose, and we’ll just take it a game at a time. We go again.”`,
    p`And in Stonewick, where I live? “Another four,” said the man who sells me my milk. He said it twice. Then he told me that he would have taken that draw himself.`,
    h2`Half a gate`,
    p`Now the money, and it is tight.`,
    p`Since the transformer blew in the second round, the Ropewalk has run on Annie Hobb’s generator. It gives two thirds of the proper light and burns 11 litres of diesel an hour, and she would like it back.`,
    p`There are two evening league matches to come first. A man from the league has been round with a meter and passed the pitch, all but the corner by the river, where it was too dark to read the meter.`,
    p`A new transformer is about £7,000. In the cup the two clubs split the gate half and half after costs. Here is Miss Hoskin’s sum:`,
    ul(
      'Railway usually get 1,450. If nine in ten of the second-round crowd travel, that is 550 more: 2,000.',
      'At an average of £7 they pay £14,000. Stewards, officials and printing cost £1,600.',
      'Half of what is left is £6,200. Town are £800 short.',
    ),
    p`So there is a bucket. Frank Dobbin thought of it, in the comments under [our report of the match](/sport/ropewalkers-three-two), and promised the first £20. It cost £6 at Skaife’s, down from £9.50, and was painted blue and white in the tea hut. Mr Dobbin was so keen that his note has a blue thumbprint on it.`,
    p`In it when I last looked: £186.50. Still to find: £613.50, or 31 more people like Mr Dobbin.`,
    p`It was going to go round the Ropewalk at half-time. Now there won’t be a half-time at the Ropewalk, so Miss Hoskin has asked Railway if she can take it along the away end. They have asked how big it is.`,
    p`Railway haven’t said yet when tickets go on sale, or whether there will be concessions. The supporters’ coach is £9 and leaves Market Cross at half past eleven on the day. Put your name down at the tea hut.`,
    p`**Table:** Town are fifth in Division One, with 33 points from 20 matches, five behind Hesk Point in third.`,
    p`**Next:** Coldwell at home in five nights’ time and Hesk Point at home a week after that, both at 19.30, and then the Sidings.`,
  ),
}
