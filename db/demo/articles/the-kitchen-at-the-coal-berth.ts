import { pictures } from '#db/demo/pictures.ts'
import type { DemoArticle } from '#db/demo/types.ts'
import { body, h2, ol, p, pull } from '#db/demo/words.ts'

export const theKitchenAtTheCoalBerth: DemoArticle = {
  slug: 'the-kitchen-at-the-coal-berth',
  section: 'community',
  kind: 'story',
  state: 'published',
  kicker: 'Forty-seven days',
  headline: 'Eleven men, no wages and a very good cook',
  standfirst:
    'The owner of the Thalia S. has stopped answering the telephone. The crew have stopped waiting for him to, and started feeding the street.',
  authors: ['ruth-adomako'],
  tags: ['harbour', 'food'],
  picture: pictures.coalBerth,
  talkMode: 'open',
  publishedHoursAgo: 44,
  body: body(
    p`The crew of the *Thalia S.* have not been paid for six months, and every day from noon they give lunch to anybody who comes through the gate of the Coal Berth.`,
    p`On the notice board in their mess, above the fire drill, somebody has pinned a list of everyone aboard, so that visitors from the town can learn the names. It is in three alphabets. Each man wrote his own.`,
    p`At the top stands Νίκος Βαλσαμής, Nikos Valsamis, 61, master, from an island smaller than Hallsay. Below him is Σταύρος Κελέσης, Stavros Kelesis, 55, the chief engineer. Then the writing turns round and runs the other way: محمود الشاذلي, Mahmoud el-Shazly, 43, the bosun, from Alexandria, and كريم منصور, Karim Mansour, who is 29 and cooks. There are eleven in all: three Greeks, six Egyptians and two Georgians.`,
    p`They came to the Coal Berth 47 days ago with 2,300 tonnes of road salt. The salt has long been unloaded. The ship has not been allowed to leave since inspectors found two of her three generators dead and her crew unpaid. Together they are owed £96,400.`,
    p`“I have sailed 38 years,” Captain Valsamis said. “I have been in hurricane, in ice, once in a war. This is the first time that I am defeated by an answering machine.”`,
    p`The machine belongs to the owner’s agent. The *Ledger* rang it nine times in two days. It asks you, in three languages, to leave a message, and then tells you in two of them that it is full.`,
    h2`A pan of lentils`,
    p`For the first three weeks the crew lived on what was in the store. When the rice ran out, the Revd Judith Amery, the port’s chaplain, went round the Quay with a shopping trolley. She came back with so much that Mr Mansour was, by his own account, ashamed.`,
    p`“You give a cook a gift of food,” he said, “he must give it back. Only hot.”`,
    p`So on the twenty-sixth day, he carried a pan of lentils down the gangway, set it on two oil drums by the gate of the berth, and waited. Nobody came. He went back up for bread, and the first person through the gate was a lorry driver who thought that it was a café.`,
    p`It has been one since then, from noon till two. There is no charge and no menu. People bring what they have, a cabbage or a sack of onions, once a whole cod; and the next day it is lunch. On the forty-fifth day, by the bosun’s count, 83 people ate there, on fish boxes along the fence: lorry drivers, sixth-formers, old men who used to work the coal cranes.`,
    pull('You give a cook a gift of food, he must give it back. Only hot.', 'Karim Mansour, cook of the Thalia S.'),
    p`Mr el-Shazly has mended the fence. Mr Kelesis, who had a dead generator and nothing to do, has mended the chapel boiler, the church-hall boiler and a mobility scooter. One of the Georgians, Levan, turns out to sing bass, and sang a verse with the Fishermen’s Choir [at its concert](/culture/the-drowned-bell). It would like to keep him for the Blessing of the Boats.`,
    h2`What can happen now`,
    p`Ms Amery, who has seen four ships abandoned in her time, says that there are only three ways out, and that all are slow.`,
    ol(
      'The owner pays. Nobody on board speaks of this one any more.',
      'The flag state pays. The ship is registered in a country that none of them has visited; its consul has promised to “revert”.',
      'A court sells the ship. This one has begun: the ship was [put under arrest yesterday](/news/the-thalia-is-arrested), at the crew’s request. Their wages come out of the price before the bank. It takes five months at the least, and if the men go home meanwhile their claim is weaker.',
    ),
    p`They have decided to stay. Visas let them as far as the Market Cross and no further. Six of them have children. Mr Mansour’s daughter was born on the ninth day, and he has a photograph of her on his telephone, which he shows to anybody who asks.`,
    p`Her name is Thalia. Asked whether that was for the ship, he looked surprised.`,
    p`“For the *ship*?” he said. “No, no. This ship is a disaster. It was my wife’s idea. She thinks it will make the company feel ashamed.”`,
    p`He stirred the pan. Behind him, along the fence, they had begun to bang their spoons.`,
  ),
}
