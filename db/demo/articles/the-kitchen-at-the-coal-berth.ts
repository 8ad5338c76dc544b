import { pictures } from '#db/demo/pictures.ts'
import type { DemoArticle } from '#db/demo/types.ts'
import { body, h2, ol, p, pull, ul } from '#db/demo/words.ts'

export const theKitchenAtTheCoalBerth: DemoArticle = {
  slug: 'the-kitchen-at-the-coal-berth',
  section: 'community',
  kind: 'story',
  state: 'published',
  kicker: 'Forty-seven days',
  headline: 'Eleven men, no wages and a very good cook',
  standfirst:
    'The owner of the Thalia S. has stopped answering the telephone. Every day from noon till two his crew cook lunch for whoever comes to the gate.',
  authors: ['ruth-adomako'],
  tags: ['harbour', 'food'],
  picture: pictures.coalBerth,
  talkMode: 'open',
  publishedHoursAgo: 44,
  body: body(
    p`The crew of the *Thalia S.* have not been paid for six months, and every day at noon they give lunch to anybody who comes to the gate of the Coal Berth.`,
    p`There are eleven of them: three Greeks, six Egyptians and two Georgians. A list of their names is pinned up in the mess so that visitors can learn them. Each man wrote his own, so it is in three alphabets. First comes Νίκος Βαλσαμής, Nikos Valsamis, 61, the master. Then Σταύρος Κελέσης, Stavros Kelesis, 55, chief engineer. Then, from right to left, محمود الشاذلي, Mahmoud el-Shazly, 43, the bosun, who is from Alexandria, and كريم منصور, Karim Mansour, who is 29 and cooks.`,
    p`They came 47 days ago with 2,300 tonnes of road salt. The salt has long been unloaded. The ship has not been allowed to leave since inspectors found two of her three generators dead and her crew unpaid. Together they are owed £96,400.`,
    p`“I have sailed 38 years,” Captain Valsamis said. “I was in hurricane, in ice, once in a war. I call, I call, every day I call. It is always the machine.”`,
    p`The machine belongs to the owner’s agent. The *Ledger* rang it nine times in two days. It asks for a message in three languages and then says that it is full.`,
    h2`How the lunches began`,
    p`For three weeks the crew lived on what was in the store. When the rice ran out, the Revd Judith Amery, the port’s chaplain, went round the Quay with a shopping trolley and came back with it full. Mr Mansour says that he was grateful and also ashamed.`,
    p`“You give a cook a gift of food, he must give it back,” he said. “Only hot. This is normal. Anybody would do this.”`,
    p`So on the twenty-sixth day he carried a pan of lentils down the gangway and set it on two oil drums by the gate. The first person to stop was a lorry driver who thought that it was a café. He told two others.`,
    p`Now it is every day, from noon till two. There is no charge. People bring what they have, a cabbage or a sack of onions or once a whole cod, and it goes into the next day’s pan. On the forty-fifth day the bosun counted 83 people. They sit on fish boxes along the fence: lorry drivers, sixth-formers, and men who used to work the coal cranes.`,
    pull('You give a cook a gift of food, he must give it back. Only hot.', 'Karim Mansour, cook of the Thalia S.'),
    p`The others have been busy too. Mr el-Shazly has mended the fence. Mr Kelesis has mended the chapel boiler, the church-hall boiler and a mobility scooter. Levan, who is one of the Georgians, sings bass, and sang a verse with the Fishermen’s Choir [at its concert](/culture/the-drowned-bell). The choir has asked him to the Blessing of the Boats.`,
    h2`What can happen now`,
    p`Ms Amery has seen four ships abandoned. She explained the three ways in which it can end. All of them are slow.`,
    ol(
      'The owner pays. The men do not expect it any more.',
      'The flag state pays. The ship is registered in a country that none of them has visited. Its consul has promised to “revert”.',
      'A court sells the ship. This has begun: she was [put under arrest yesterday](/news/the-thalia-is-arrested), at the crew’s request. Their wages come out of the price before the bank does. It takes five months at the least, and if the men go home meanwhile their claim is weaker.',
    ),
    p`They have decided to stay. Their visas let them go as far as Market Cross and no further. Six of them have children. Mr Mansour’s daughter was born on the ninth day, and he has a photograph of her on his telephone. Her name is Thalia.`,
    p`“Not for the ship,” he said, when I asked. “People ask me this. It was my wife, she likes the name. And she thinks, maybe the company will hear of it and feel something. I don’t think so.”`,
    h2`If you want to help`,
    ul(
      'Onions, rice, lentils, oil and tea are always needed. Leave them at the gate between ten and noon.',
      'Meat or fish should be handed to Mr Mansour himself, as the cold store runs on the one good generator.',
      'Warm jackets, in medium and large, to the chaplain at the church hall.',
      'Telephone cards. The men ring home on Sundays.',
    ),
  ),
}
