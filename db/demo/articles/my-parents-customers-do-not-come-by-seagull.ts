import type { DemoArticle } from '#db/demo/types.ts'
import { body, p, ul } from '#db/demo/words.ts'

export const myParentsCustomers: DemoArticle = {
  slug: 'my-parents-customers-do-not-come-by-seagull',
  section: 'opinion',
  kind: 'opinion',
  state: 'published',
  kicker: 'Opinion',
  headline: 'My parents’ customers do not come by seagull',
  standfirst:
    'Owen Thackray would close Fish Quay to cars all week. My family has a shop there, and I would like to tell you who comes in.',
  authors: ['samira-nasser'],
  tags: ['the-quay', 'council', 'food'],
  picture: null,
  talkMode: 'open',
  publishedHoursAgo: 29,
  body: body(
    p`You should know where I am writing from. I was three when my mother and father took over 9 Fish Quay, where they have baked for 31 years, and to this day I can tell you what time it is there by the smell on the stairs. If the Quay does well, my family does well. So when my colleague Owen Thackray writes that [parked cars have the best view in Pellmouth](/opinion/give-the-quay-back), please read what follows as coming from somebody with an interest, and with the till rolls on the table in front of her.`,
    p`Let me begin with what he has right, because it is a great deal. The Quay on those four Saturdays has been a joy. I sat with my back against the warm wall under the shop window and heard children, and halyards, and people talking across the street in ordinary voices. My mother went out in her apron to look at the whale, which was washed round with great care for two days. And we sold more coffee than on any four Saturdays since we bought the machine, and more buns, and more of what she calls *sitting-down food*.`,
    p`We sold less bread. We were down by 61 loaves on the first Saturday, 58 on the second, 70 on the third and 66 on the fourth, and a large white is what that shop is for. You buy a loaf on your way from one place to another, with four minutes to spare, wherever you can stop. The people who used to do that with us have gone to the big shop on the Aldcastle road, which has 300 spaces.`,
    p`You may tell me that coffee pays better than bread, and you would be right. But I know who drinks the coffee: they come between eleven and four, when the sun is on the tables. And I know who buys the bread. They come at ten past seven on a foul wet morning, with the rain running off their sleeves on to the counter, fifty weeks of the year, and my father has their loaf in its paper before they have shut the door.`,
    p`Then there are my neighbours. I live on Hallsay, and come to the Quay on foot from the sea, and I love the walk. But I also stand on the boat beside people who have a week’s errands to do in the two hours before it goes back: feed, a gas bottle, a prescription, a part for the pump. They bring the car *because* of the errands. At weekends, when most of them can come, there is now nowhere to stop within 400 metres of any of it. The island was asked in a consultation at the Custom House that began at half past seven, and our last boat is the 19.40.`,
    p`Owen would give six spaces to people who cannot walk far. That is kindly meant, and I would ask him to sit for a morning with my father. Hani Nasser is 67. He has stood on stone floors since he was a boy, and his knees are finished, and he would go the length of the Quay on his hands before he let himself be seen to need a badge. You know people like him. They will never write to the paper. They will stop coming.`,
    p`I would not go back to how it was. A car has no business by the water from breakfast until dark. Here is what I would vote for:`,
    ul(
      'half an hour free, then nothing: no meters and no all-day tickets',
      'half the spaces kept, the half on the landward side, so that the edge is for feet',
      'Sundays closed to cars, as now; Saturdays open until noon',
      'a trial of *that*, for eight weeks, with somebody counting loaves as well as heads.',
    ),
    p`Owen and I have been over all this in my parents’ shop, across a plate of my mother’s buns, which he paid for. I showed him the man in front of him in the queue, who had parked at the door and was carrying out nine large white for the lifeboat crew. Owen said that was one man. It was, and I am fond of them both.`,
    p`So come down this weekend, with your children and your chalk, and have the lovely day that he promises you. And on your way home, please, come in and buy a loaf.`,
  ),
}
