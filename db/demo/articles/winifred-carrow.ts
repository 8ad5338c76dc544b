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
  standfirst: 'She came to the light for a fortnight and stayed for 31 years, the last eight of them as its principal keeper.',
  authors: ['isla-farrant'],
  tags: ['history', 'harbour'],
  picture: pictures.lampRoom,
  talkMode: 'premoderated',
  publishedHoursAgo: 150,
  body: body(
    p`Winifred Carrow, who has died aged 88, was for 31 years at the light on Orrin Head, and for the last eight of them its principal keeper. When the lamp was made automatic a man came from the capital to present her with a clock, and called her the last keeper. She did not accept the title.`,
    p`“The sea’s still there,” she told this newspaper at the time. “Somebody will have to keep it company.”`,
    p`She was born in Coldwell, the fourth of seven children of a man who mended railway track. At 22 she was a bookkeeper at the net works in Pellmouth, and was sent up the headland for two weeks, to put the light’s stores in order after a bad audit. The assistant keeper, Arthur Carrow, carried her bag from the road. He remembered that it was heavy. It held a ledger and two bricks, which she used to press the ledger flat.`,
    p`They married the following year. A keeper’s wife might live at the light but was not permitted to work there. She worked there. In the great gale of her second winter, with one man ill and another on the roof, she wound by hand the clockwork that turned the lens, every forty minutes, from dusk until ten the next morning. It was not recorded. Some years afterwards an inspector, finding her asleep at noon, asked Arthur what was the matter with his wife, and was told: “Nothing’s the matter with her. She’s on nights.”`,
    h2`Principal`,
    p`She was put on the books at 40, and was twice passed over for promotion. She was made principal in her forty-sixth year. The letter was addressed to Mr W. Carrow. She had it framed, and it hung in the lamp room beside the order of the watches, in which her husband’s name now stood second. He said, when he was asked, that she was better at it.`,
    p`There were three wrecks in her time. She would not speak of them, and we have the account of the third from one of the four men who were saved. She stood on the slip with a hurricane lamp and called to each of them in turn, by the colour of his jersey, what he must do with his feet. She could not swim, and thought it of little use.`,
    p`She could be severe. She corrected the grammar of library books before she sent them back. Children were frightened of her until she had let them stand inside the lens, as she did with every child who came up the track, once. It is taller than a man, and in each of its panes the whole horizon hangs upside down. She would let them look for as long as they liked, and then ask, “Which way up are you?” There are people of sixty in this town who have not forgotten it.`,
    pull('Nothing’s the matter with her. She’s on nights.', 'Arthur Carrow, to an inspector'),
    h2`After the light`,
    p`The Carrows moved half a mile down the track, to the cottage that can be seen from the ferry. Arthur died in 2004. She kept bees, without much success, and sat on the lifeboat committee. For twenty years she taught the evening class in navigation at Lantern Road, and by her own count 186 people passed. Those who failed were made to come back, and passed the second time.`,
    p`From her kitchen she could see the light. Every night at lighting-up time she looked at it, looked at the clock, and wrote something down. Her family took it for a habit, and did not ask.`,
    p`In her last winter the lamp failed for an hour and ten minutes. The engineers, ninety miles away, had it on their screen within four minutes. Their telephone was already ringing. “I know you know,” she said to them. “I just want to hear somebody say what they’re going to do.”`,
    p`She leaves a son, Peter, and a granddaughter, Josie. The clock has gone to Josie. It keeps good time.`,
  ),
}
