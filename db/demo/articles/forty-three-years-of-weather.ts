import { pictures } from '#db/demo/pictures.ts'
import type { DemoArticle } from '#db/demo/types.ts'
import { body, h2, p, pull, quote } from '#db/demo/words.ts'

export const fortyThreeYears: DemoArticle = {
  slug: 'forty-three-years-of-weather',
  section: 'culture',
  kind: 'story',
  state: 'published',
  kicker: 'Museum',
  headline: 'Forty-three years of weather, kept in a wardrobe',
  standfirst: 'Win Carrow kept the log of Orrin Light until the light no longer needed her. Then, it turns out, she went on keeping it.',
  authors: ['nell-bridgewood'],
  tags: ['history'],
  picture: pictures.orrinLight,
  talkMode: 'open',
  publishedHoursAgo: 97,
  body: body(
    p`The wardrobe that came to Pellmouth Museum from Orrin Head was expected to hold dresses. It took four men to bring it through the doors of the old lifeboat house, and when they set it down something inside slid from one end to the other. It held 43 hardbacked notebooks, with a year on the spine of each, in white ink. The first eight belong to the time when Winifred Carrow was principal keeper of Orrin Light. The other 35 were written after the light had been made automatic and there was no longer anybody to write them for.`,
    p`“We’ve got the eight in the register, we knew about the eight,” said Idris Vaughan-Lee, the curator. “She was given a clock. And then the next morning, and I’ve checked the date, it’s the next morning, she’s at her own kitchen table half a mile down the track, and she’s written up the weather.” He turned a page with a bone knife; he does not allow a finger. “Every four hours. For 35 years. It’s nearly 77,000 entries. I did it twice, on the machine, because I didn’t believe it.”`,
    h2`What she saw`,
    p`Most of the entries are about six words long and keep to a form: wind, sea, glass, sky; what passed, and which way. Within the form one can follow, as in a long set of variations, how a writer who looks out of the same window for 35 years comes by degrees to write about what is in front of her. Birds arrive in book 10. A granddaughter follows. Verbs appear. By the twentieth book she has stopped reporting and is talking, though always after the wind and the sea have been given first.`,
    quote('Book 12', 'NE 7, rough. Glass falling. Arthur says I should come to bed. Told him somebody ought to be up.'),
    quote('Book 19', 'Calm. Seal on the slip again with the bad eye. Told her what I think of the new timetable.'),
    quote(
      'Book 31',
      'Fog. Could not see the light. First time since I left it that I could not see the light. Sat with the lamp in the window till it cleared, in case.',
    ),
    p`Mr Vaughan-Lee has laid that third page open under glass, in the middle of the room, with nothing on either side of it. Visitors have to bend to read. When they straighten up they are facing the big doors, through which, if it is clear, they can see the headland, and I watched eleven people in an hour look for it.`,
    pull('Sat with the lamp in the window till it cleared, in case.', 'Win Carrow’s log, book 31'),
    p`I would have shown more of the plain ones. The display has chosen seven pages for their feeling, and a visitor might leave with the idea that she wrote like that every day. She did not; what gives “in case” its force is the thirty years of “Fair. Nothing passed” on either side of it, and one case of those, unselected, would make the point.`,
    h2`What it is for`,
    p`The log has its uses too. On this coast it is the only record of sea fog by the hour, and a professor of climate who asked to borrow all of it has been told that she may come and read it here. The harbour board would like to know when the bank of shingle on the sea side of the North Mole began to move. Mrs Carrow could see that at low water from her sink. On a first reading, she noticed it in book 24, and said so, and underlined it.`,
    p`She died last month, aged 88; [our obituary](/community/winifred-carrow) tells of the light itself. It was her granddaughter, Josie Carrow, who found the books, when she opened the wardrobe to look for something for the funeral. “She’d be at the table with a pen. You’d say, what are you up to, and she’d say, nothing,” she said. “We thought Gran was doing the crossword.”`,
    p`The last entry is in a hand that has begun to wander from the line. It gives the wind, as ever, and the sea, and beneath “what passed” there are two words. The museum has decided against putting them on show, but Josie Carrow does not mind their being known. They are “Everything. Westward.” After them, in the same ink, she has ruled the line for the next day.`,
    p`*The log is at Pellmouth Museum, the old lifeboat house, every day but Monday, free. A magnifying glass is provided, on a string.*`,
  ),
}
