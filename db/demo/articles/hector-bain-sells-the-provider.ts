import { pictures } from '#db/demo/pictures.ts'
import type { DemoArticle } from '#db/demo/types.ts'
import { body, p } from '#db/demo/words.ts'

export const hectorBainSells: DemoArticle = {
  slug: 'hector-bain-sells-the-provider',
  section: 'life',
  kind: 'story',
  state: 'published',
  kicker: 'For sale',
  headline: 'Hector Bain has put a price on Provider. He never did that before',
  standfirst:
    'After forty years the skipper’s card is in the chandler’s window again, and this time there is a figure on it. I went to ask him and Wilma what had changed.',
  authors: ['samira-nasser'],
  tags: ['harbour', 'the-quay'],
  picture: pictures.providerLadder,
  talkMode: 'open',
  publishedHoursAgo: 111.5,
  body: body(
    p`If you walk past Skaife’s you will see it in the window, between an outboard motor and a litter of ferrets: “*Provider*, 13 m, built Hobb 1979. Good sea boat. Apply within.” The card is brown at the edges, and has so many layers of sticky tape on it that it shines like a fish. Hector Bain brings it out about once in five years, after a bad winter, and takes it home again inside the month. Ellen Stroud of *Good Intent* says that he has sold the boat to her father twice. But this time there is something in pencil in the bottom corner. It says “£140,000 with the licence”.`,
    p`He is 62. *Provider* was a young boat when he took her over from his father at 22, and he reckons that they have been out past the light together on some 8,000 mornings. He let me stand in the wheelhouse. It smells of diesel and wet wool and oranges, and the spokes of the wheel are as smooth as a banister under their varnish, all the way round but for one place, at ten to four, where the wood is bare and has a dip in it. I put my hand there. It is his left hand’s, and mine was lost in it.`,
    p`I asked what had changed, and he said that it was the ladder.`,
    p`“There’s nineteen rungs on that ladder at low water. I came up it a while back, box on my shoulder, same as always, and at the top I’d to stop. I just, I stood there. With my chin over the quay. The lads were behind me and they waited, they didn’t say a word.” He turned his cup round. “If they’d said something I’d never have put the price on.”`,
    p`Three people have been to see her. The first came from down the coast in a very clean jacket, and looked at the licence for a long time and at the boat for hardly any, and asked if there would be objections to his “disposing of the hull”. Mr Bain showed him the way off. The second were a couple from London who wanted to live aboard, and he liked them, and made them tea in the good mugs. The wife asked where a bath could go. In the fish hold, he told her, though on warm days she would know what had been in it.`,
    p`The third already works on her. He is the younger of the crew of two, and 23, and I am not going to tell you his name, as his mother believes that he is saving for a flat. He has £6,200. He went to the skipper on the way home one morning, off the light, when both of them were looking ahead, and said that he knew it was stupid.`,
    p`Mr Bain did not think that it was stupid. He took it home to Market Cross, and he and his wife Wilma, who is 60, did the sum at the kitchen table, with the stove ticking and the dog across their feet. £140,000 less £6,200 leaves £133,800. At £600 a month, about what the boy could find in a year without breakages, it comes to 223 months, or getting on for nineteen years.`,
    p`“I’d be 81,” said Mr Bain.`,
    p`“You’d be in my way for all of it,” said Mrs Bain. She gave me the chair by the stove, and more cake than I could hold. She would like him to stop, and she would like him to want to, and she has told him that she won’t be the reason. For forty years she has woken at three when he goes out and lain there and listened to the wind in the chimney. She does not expect that to stop when he does. “I’ll be lying there listening to it with him snoring,” she said. “I don’t know. It’ll be different. I’d like to find out.”`,
    p`I have to tell you that I have a share in this. I grew up over the shop where *Provider*’s crew get their rolls before they sail, warm, in the dark, with the bag going soft from the steam, and it was never once put on a bill. When I asked my sister Dina, who runs the nights there, what would happen to that if the boat went, she was cutting dough and did not look up. “Who’s he selling to?” she said.`,
    p`I told her that I didn’t know, and that he doesn’t either. There are grants for young skippers, and Mrs Bain has sent off for the form. It has 24 pages, and it is on the dresser, under the clock.`,
    p`Next morning I went down to see them go. It was very cold and quite still, with a long way down to the water and the weed smelling on the stones. At ten to four he walked over to the ladder, turned round, took the bag of rolls in his teeth so as to have both hands, and felt for the first rung with his foot. The boy held the boat in for him, close against the wall, until he was down.`,
  ),
}
