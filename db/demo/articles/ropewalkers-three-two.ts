import { pictures } from '#db/demo/pictures.ts'
import type { DemoArticle } from '#db/demo/types.ts'
import { body, h2, h3, p, quote, ul } from '#db/demo/words.ts'

export const ropewalkersThreeTwo: DemoArticle = {
  slug: 'ropewalkers-three-two',
  section: 'sport',
  kind: 'story',
  state: 'published',
  kicker: 'Cup, second round',
  headline: 'The lights went out on Town at two down. They came back on for somebody else',
  standfirst:
    'Pellmouth Town 3, Stonewick Athletic 2: eleven minutes of darkness, one borrowed generator and a winner from a teenager who had been told to stay back.',
  authors: ['dev-rathore'],
  tags: ['football'],
  picture: pictures.ropewalkGoal,
  talkMode: 'open',
  publishedHoursAgo: 33,
  body: body(
    p`There is a version of last night in which Pellmouth Town are out of the cup by nine o’clock, beaten by the only team that they cannot bear to be beaten by, and 612 people walk home up Kiln Lane discussing the manager. It was well under way when the floodlights failed, nine minutes after half-time.`,
    p`Stonewick were two up and worth it. They had scored after nine minutes, when Sam Whitlock came for a corner like a man running for a bus and missed it like one too, and again after 31, when Aaron Pike turned Danny Strake so completely that Strake applauded. Town had not had a shot.`,
    p`In the 54th minute, with a Stonewick free kick lined up on the edge of the area, there was a bang from behind the tea hut and the Ropewalk vanished.`,
    h2`Eleven minutes`,
    p`People stood exactly where they were. The away end sang better than the home end, and somebody in the main stand turned out to have brought an accordion. The referee, Ms Judd, gathered both teams in the centre circle by whistling at them, and there they stayed, 22 men and three officials in a ring, stamping their feet.`,
    p`Kath Brannigan was not with them. The Pellmouth manager had gone over the wall into Hobb’s yard, in her good shoes, and come back with Annie Hobb, a generator on a sack truck and 80 metres of orange cable. What she said to her players on her way past is a matter of dispute. Lewis Amadi, the captain, says that it was tactical. The ball girl on that side, who is ten, says that it was “Well, they can’t see you either”.`,
    p`The lights came back, at about two thirds of what they had been, after eleven minutes.`,
    h2`Three`,
    p`Stonewick took their free kick and put it into the Pell. From the restart Town did something that they had not done all night, which was to pass the ball forwards along the ground, and in the 63rd minute Jory Pellow was running on to it. He is 22, and quick, and does not always know what he is going to do next. This time neither did the goalkeeper. 1–2.`,
    p`The second came in the 78th: a corner from the chapel side, a great many people jumping and Amadi standing still. It hit him on the forehead. “I’d like to say I read it,” he said. 2–2.`,
    p`By now the noise had brought people out on to the Chapel Stairs, from where it is possible to see slightly less than half of the pitch, and it was into that half that Mo Farrell ran in the eighth minute of added time. Farrell, a left back of 19, had come on with twelve minutes left and orders, which Brannigan confirms, not to cross the halfway line “for love or money”. He crossed it. He went past one man, and then past another, looked up, saw nobody in blue within 30 metres to pass to, since they had all been told to stay back too, and hit it.`,
    p`It went in off the post. Off *both* posts, if you believe the accordion.`,
    quote(
      'Kath Brannigan, manager of Pellmouth Town',
      'I’ve told him he’s dropped. I’ve told him he’ll never play for me again. Then I’ve told him thank you.',
      'Don’t put that last bit in.',
    ),
    p`Stonewick will say that the dark broke their rhythm, and it did. But their own manager, a fair man, would not hide behind it. “They had the same dark as us,” he said. “They used theirs.”`,
    p`Town go into the draw for the third round, which they have not reached since 1998. Danny Strake went off with a tight hamstring and will miss two weeks. The club also needs a new transformer, which it thinks will cost about £7,000, or some two and a half times what it took at the gate.`,
    h3`Teams and scorers`,
    ul(
      '**Pellmouth Town:** Whitlock; Strake (Farrell 78), Ingram, Amadi, Coyle; Dacre, Onwudiwe, Raine; Pellow, Sefton, Marsh. *Scorers:* Pellow 63, Amadi 78, Farrell 90+8.',
      '**Stonewick Athletic:** Bligh; Carey, Pike, Thorne, Adair; Holm, Venn, Gill; Rudd, Locke, Astley. *Scorers:* Locke 9, Pike 31.',
      '**Referee:** C. Judd. **Attendance:** 612, and the Chapel Stairs.',
    ),
  ),
}
