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
    'After forty years the skipper’s card is in the chandler’s window again. What would it take to get him off the boat, and who could afford to?',
  authors: ['samira-nasser'],
  tags: ['harbour', 'the-quay'],
  picture: pictures.providerLadder,
  talkMode: 'open',
  publishedHoursAgo: 111.5,
  body: body(
    p`In the window of Skaife’s, between an outboard motor and a litter of ferrets, there is a card: “*Provider*, 13 m, built Hobb 1979. Good sea boat. Apply within.” If you do apply within, Bernard Skaife has orders not to tell you anything.`,
    p`“I’m to say that he’s at sea,” Mr Skaife said. “As a rule he is sat in the Capstan, where he can see who goes in.”`,
    p`The card is brown at the edges and has four generations of sticky tape on it. Hector Bain brings it out about once in five years, generally after a bad winter, and takes it home again within the month. Ellen Stroud of *Good Intent* says that he sold the boat to her father twice. But this time, in the bottom corner, in pencil, it says “£140,000 with the licence”.`,
    p`He is 62. He took *Provider* over from his father when he was 22 and she was a young boat, and reckons that he has since taken her out past the light on some 8,000 mornings. The spokes of the wheel are varnished all the way round but for one place, at ten to four, where the wood is bare and has a dip in it. That is where his left hand goes.`,
    p`I asked what had changed. He said that it was the ladder.`,
    p`“There’s nineteen rungs on that ladder at low water. I came up it a while back with a box on my shoulder, same as always, and at the top I’d to stop. I just stood there, with my chin over the quay, like a seal. The lads waited behind me and didn’t say a word.” He turned his cup round. “If they’d said something I’d never have put the price on.”`,
    p`Three people have been to see her. The first came from down the coast in a very clean jacket. He looked at the licence for a long time and at the boat hardly at all, and asked whether there would be any objection to his “disposing of the hull”. Mr Bain explained where the ladder was.`,
    p`The second were a couple from London, who wanted to live aboard. He liked them, and gave them tea. The wife asked where you would put a bath. He thought about it and said, the fish hold; and then, being an honest man, he told her that on warm days she would know.`,
    p`The third already works on her. He is the younger of the crew of two, 23 years old, and I have not used his name, as his mother believes that he is saving up for a flat. He has saved £6,200. He went to the skipper on the way home one morning, off the light, where it is polite to talk because both of you are looking ahead, and said that he knew it was stupid.`,
    p`Mr Bain took it home to Market Cross, and he and his wife Wilma, who is 60, did the sum on the back of the tide tables. £140,000 less £6,200 leaves £133,800. At £600 a month, which is about what the boy could find in a year with no breakages, that is 223 months, or getting on for nineteen years.`,
    p`“I’d be 81,” said Mr Bain.`,
    p`“You’d be in my way for all of it,” said Mrs Bain. She would like him to stop. She would like him to want to, and has said that she is not going to be the reason. For forty years she has woken up at three when he goes out, and lain there and listened to the wind; and she knows that if he stays at home she will wake just the same, only that there will be somebody in the bed asking what is the matter.`,
    p`I should say that I have an interest. I grew up over the shop where *Provider*’s crew get their rolls, in the dark, before they sail. It was never once put on a bill. I asked my sister Dina, who runs the nights there, what would happen to that if the boat went. She was cutting dough and did not look up.`,
    p`“Who’s he selling to?” she said.`,
    p`I told her that I didn’t know, and that neither did he. There are grants for young skippers; Mrs Bain has sent off for the form, which has 31 pages.`,
    p`I went down to the quay next morning to see the boat go. The tide was a long way out. At ten to four he walked over to the ladder, turned round, looked at nobody, and went down all nineteen rungs backwards with the bag of rolls in his teeth.`,
  ),
}
