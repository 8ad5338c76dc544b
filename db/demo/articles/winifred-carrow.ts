import { pictures } from '#db/demo/pictures.ts'
import type { DemoArticle } from '#db/demo/types.ts'
import { body, h2, p, pull } from '#db/demo/words.ts'

export const winifredCarrow: DemoArticle = {
  slug: 'winifred-carrow',
  section: 'community',
  kind: 'story',
  state: 'published',
  kicker: 'Obituary',
  headline: 'Win Carrow, who kept Orrin Light, and would not be called its last keeper',
  standfirst: 'She came to the light for a fortnight and stayed for 31 years. She never learned to swim, and never saw why she should.',
  authors: ['isla-farrant'],
  tags: ['history', 'harbour'],
  picture: pictures.lampRoom,
  talkMode: 'premoderated',
  publishedHoursAgo: 150,
  body: body(
    p`Winifred Carrow, who has died aged 88, was for 31 years at the light on Orrin Head, and for the last eight of them its principal keeper. When the lamp was made automatic a man came from the capital to present her with a clock. He called her the last keeper. She thanked him for the clock.`,
    p`“The sea’s still there,” she told this newspaper at the time. “Somebody will have to keep it company.”`,
    p`She was born in Coldwell, the fourth of seven, in a house from which you could hear the trains and not the sea. Her father mended track. At 22 she was a bookkeeper at the net works, and was sent up the headland for two weeks to put the light’s stores in order after an audit that nobody cared to describe. The assistant keeper, Arthur Carrow, carried her bag. He said that it was heavy. It had a ledger in it, and two bricks, with which to flatten the ledger.`,
    p`They married the following year. The rule was that a keeper’s wife might live at the light, but not work there. She worked there. In the great gale of that second winter, with one man ill and another on the roof, she wound the clockwork that turned the lens by hand, every forty minutes, from dusk until ten the next morning. No record was made. Some years later an inspector, finding her asleep at noon with her hands in a basin, asked Arthur what was the matter with his wife.`,
    p`“Nothing’s the matter with her,” Arthur said. “She’s on nights.”`,
    h2`Principal`,
    p`She was put on the books when she was 40, and passed over twice. When at last they made her principal, in her forty-sixth year, the letter was addressed to Mr W. Carrow. She framed it. It hung in the lamp room beside the order of the watches, in which her husband now stood second; and he said, to anyone who asked how he liked that, that he had always been second and was glad to see it in print.`,
    p`There were three wrecks in her time, and she would not talk about them. From the third she brought in four men, by standing on the slip with a hurricane lamp and shouting at each in turn what he must do with his feet. She could not swim. She had seen, she said, a good many people drown who could.`,
    p`She was not a soft woman. She sent back library books with their grammar mended. A minister who told her that the light was a symbol of faith was informed that it was a symbol of 1,500 watts. Children were frightened of her until they had been allowed, once, to stand inside the lens. It is taller than a man, and it turns the whole world upside down in each of its panes. She would let them look for as long as they liked, and then ask, “Which way up are you?” There are people of sixty in this town who have never been sure since.`,
    pull('Nothing’s the matter with her. She’s on nights.', 'Arthur Carrow, to an inspector'),
    h2`After the light`,
    p`The Carrows went half a mile down the track to the cottage that you can see from the ferry. Arthur died in 2004. She kept bees, badly; sat on the lifeboat committee, where she was teller of the truth; and for twenty years taught the evening class in navigation at Lantern Road. Nobody failed it twice.`,
    p`From the kitchen you can see the light. Every night at lighting-up time she looked at it, looked at the clock that the man had brought, and wrote something down. Her family supposed that it was a habit.`,
    p`In her last winter the lamp failed for an hour and ten minutes. The engineers, ninety miles away, had it on their screen in four minutes. The telephone rang as they were looking at it.`,
    p`“I know you know,” said a voice. “I just want to hear somebody say what they’re going to do.”`,
    p`She leaves a son, Peter, a granddaughter, Josie, and a clock, which is right.`,
  ),
}
