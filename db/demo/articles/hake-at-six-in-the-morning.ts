import { pictures } from '#db/demo/pictures.ts'
import type { DemoArticle } from '#db/demo/types.ts'
import { body, h2, p, pull, table } from '#db/demo/words.ts'

export const hakeAtSix: DemoArticle = {
  slug: 'hake-at-six-in-the-morning',
  section: 'life',
  kind: 'story',
  state: 'published',
  kicker: 'The fish market',
  headline: 'Hake at six in the morning',
  standfirst:
    'By ten to seven it is over: 99 boxes and nine buyers. We stood by the scales, where we used to stand, and kept out of the way.',
  authors: ['tom-okafor'],
  tags: ['harbour', 'food'],
  picture: pictures.fishMarket,
  talkMode: 'open',
  publishedHoursAgo: 158.5,
  body: body(
    p`A hand bell goes at six. Until then the buyers walk up and down between the boxes with their hands in their pockets, and stop, and look at something else. Joss Anstey’s lorry has to be in London by one o’clock and he was looking at the roof.`,
    p`“You never look at a hake,” he said. “It goes up fifty pence.”`,
    p`The shed on South Quay is 60 metres long with a fall in the floor to a drain down the middle, and it is hosed before the first boat and after the last. They had been landing since half past three, and the fish lay in ice by kind and by boat, each box with a paper ticket, and the men who had caught it had mostly gone home to bed. There are 38 boats in Pellmouth but only seven or eight of them go after fish. The rest are potters, and the crab and lobster are up at the far end, in the wet sacks.`,
    p`Marian Crewe rings the bell herself. She is 55 and has been auctioneer for sixteen years and wears a white coat over two jerseys. She starts at the box by the door and names a price that is too high and comes down from it by fives until somebody stops her.`,
    h2`Four words`,
    p`To stop her you say “here”, if you are new. If you have been at it a while you say “yup” or “mine”, and Mr Lim, who buys for three restaurants in Aldcastle, lifts his chin. The fourth word is not one that is printed, and is for when she has knocked it down to the other man.`,
    p`A box of hake takes her nine seconds. I sold my own fish on this floor, some years, from the other side of the ropes, and she was through 22 of them before I had the right line in the notebook.`,
    p`“You used to be quicker,” she said, between two numbers.`,
    table(
      'One morning’s sale at Pellmouth, in pounds a kilo',
      ['Kind', 'Boxes', 'Kilos', 'Lowest', 'Highest'],
      ['Hake', '22', '660', '£4.10', '£5.60'],
      ['Haddock', '14', '420', '£2.30', '£3.10'],
      ['Whiting', '9', '270', '£1.20', '£1.65'],
      ['Squid', '3', '60', '£6.90', '£7.40'],
      ['Brown crab', '40', '1,000', '£2.60', '£3.05'],
      ['Lobster', '11', '132', '£14.20', '£16.80'],
      ['**All**', '**99**', '**2,542**', '', ''],
    ),
    p`It came to £9,870. The market keeps six per cent, £592.20, for the ice and the shed and Mrs Crewe, and the boats are paid on Fridays. Out of what is left come the fuel and the bait and the boat’s share, and then the crew’s, and I have known a good morning on this floor come to less for a deckhand than he would have had for stacking shelves.`,
    h2`Who buys`,
    p`Mr Anstey took 17 of the 22 boxes of hake and all the squid and a good deal of the rest. The crab goes to a cooker in Stonewick and comes back to Fish Quay dressed, at four times the price.`,
    p`The last five boxes of hake were held back. It is an old rule of the shed that no one buyer may clear the floor while there are two hands up. The Capstan had one and the school kitchen another. A woman from Upper Pell, who comes down on the first bus every week and stands in front of Mr Anstey so that he has to shout round her, had a third, for herself and five neighbours, whom she charges for the bus.`,
    p`Ellen Stroud came in to see what her crab made. It made £2.80. “It was three last week,” she said. She had been up since two and had the pots to bait again. The cook off the ship at the Coal Berth was there too, with an apron on under his anorak, for the heads. He gets those for nothing, in a bucket, and scrubs the bucket.`,
    pull('You never look at a hake. It goes up fifty pence.', 'Joss Anstey, buyer'),
    h2`Ten to seven`,
    p`By then the lorry’s doors were shut and two lads were shovelling the ice over the edge of the quay. Mr Lim was asked whether it had been a good morning. “Few buyers,” he said. “So, yes.”`,
    p`What is left is sold for cash, through the blue door at the end, to anyone who comes. Mrs Crewe hung the bell on its nail and went round there and bought two whiting at the price on the card, and went home to her breakfast. It would not be right for her to bid, she says. She has never bid.`,
  ),
}
