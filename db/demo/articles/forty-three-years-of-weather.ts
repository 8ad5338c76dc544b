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
    p`When Idris Vaughan-Lee was told that a lady’s wardrobe was coming to the museum he assumed that it was dresses. The curator of Pellmouth Museum has a good many dresses, and nowhere to hang them. It took four men to get it through the doors of the old lifeboat house, and when they set it down something inside slid from one end to the other with a sound like shingle.`,
    p`It was 43 hardbacked notebooks. On the spine of each is a year, in white ink. The first eight belong to the time when Winifred Carrow was principal keeper of Orrin Light. The other 35 should not exist.`,
    p`“The light went automatic,” Mr Vaughan-Lee said. “She was given a clock and a handshake. And the next morning, at her own kitchen table half a mile down the track, she sat down and wrote up the weather as if nothing had happened.” He turned a page with a bone knife; he will not let anybody use a finger. “Every four hours. For 35 years. I worked it out. It’s nearly 77,000 entries. I had to go and stand outside.”`,
    h2`What she saw`,
    p`Most of them are six words long. Wind, sea, glass, sky; what passed, and which way. But a person who looks out of the same window for 35 years begins, in the end, to write about what is in front of her. The birds arrive first, in book 10. Then a granddaughter. By the twentieth the keeper of Orrin Light has plainly stopped reporting to anybody, and is simply talking.`,
    quote('Book 12', 'NE 7, rough. Glass falling. Arthur says I should come to bed. Told him somebody ought to be up.'),
    quote('Book 19', 'Calm. Seal on the slip again with the bad eye. Told her what I think of the new timetable.'),
    quote(
      'Book 31',
      'Fog. Could not see the light. First time since I left it that I could not see the light. Sat with the lamp in the window till it cleared, in case.',
    ),
    p`It is that “in case” on which visitors stop. Mr Vaughan-Lee has laid the book open under glass. He says that people bend down to read, and straighten up, and then look out of the big doors towards the headland, all of them, without seeming to know that they do it.`,
    pull('Sat with the lamp in the window till it cleared, in case.', 'Win Carrow’s log, book 31'),
    h2`What it is for`,
    p`There is more here than feeling. Nobody else kept a record of sea fog on this coast by the hour. A professor of climate has already asked to borrow all of it, and has been told that she may come and sit with it. The harbour board has its own question. When did the bank of shingle on the sea side of the North Mole begin to move? Mrs Carrow could see it at low water from her sink. On a first reading, she noticed in book 24, and said so, and underlined it.`,
    p`Mrs Carrow died last month, aged 88. [Our obituary](/community/winifred-carrow) tells of the light itself. It was her granddaughter Josie who sent the wardrobe. She had found it when she opened the doors to look for something for the funeral.`,
    p`“We thought Gran was doing the crossword,” she said.`,
    p`The last entry is in a hand that has begun to wander off the line. It gives the wind, as ever, and the sea. Under “what passed” there are two words, and the museum has decided not to put these on show; but Josie Carrow says that she does not mind what people make of them.`,
    p`They are: “Everything. Westward.”`,
    p`*The log is at Pellmouth Museum, the old lifeboat house, every day but Monday, free. A magnifying glass is provided and is on a string.*`,
  ),
}
