import { pictures } from '#db/demo/pictures.ts'
import type { DemoArticle } from '#db/demo/types.ts'
import { body, p, quote, ul } from '#db/demo/words.ts'

export const galeInTheHarbour: DemoArticle = {
  slug: 'gale-in-the-harbour',
  section: 'news',
  kind: 'story',
  state: 'published',
  kicker: 'Northerly gale',
  headline: 'Ferry tied up and the Mole closed as the gale comes in from the north',
  standfirst:
    'No boat to Hallsay before the tide turns, at about ten. Nobody is hurt, all 38 fishing boats are in and the electricity is back on the North Shore.',
  authors: ['tom-okafor', 'ruth-adomako'],
  tags: ['harbour', 'ferry', 'hallsay'],
  picture: pictures.galeNight,
  talkMode: 'open',
  publishedHoursAgo: 15.35,
  body: body(
    p`A northerly gale has shut the North Mole, stopped the ferry to Hallsay and put some 60 houses on the North Shore in the dark for the night. Nobody is hurt.`,
    p`All 38 fishing boats are in. The Maid of Hallsay is tied up at the South Quay and will stay there until the swell in the sound is under two metres; the next word on her will come after low water, at about ten to ten. The harbour master, Aileen Garrick, has closed the whole of the Mole, not only its outer end, and asks every boat in the Inner Basin to double its lines. The electricity has been back everywhere since a quarter to seven.`,
    p`Tom Okafor is at the harbour, Ruth Adomako in the town and on the North Shore. They write what they have seen, or have been told by somebody in a position to know; where a thing has not been checked, it says so. If you are cut off, or know somebody who is, ring the harbour office. Please keep off the Mole: there is a hole under it nine metres long, and it cannot be looked at until the sea goes down.`,
  ),
  updates: [
    {
      hoursAgo: 0.6,
      headline: 'Next word on the ferry after low water',
      author: 'tom-okafor',
      body: body(
        p`Carol Vane, who manages the ferry, says that she will look at the sound again after low water and not before. “If Rab’s happy we’ll go,” she said. “I don’t know yet. There’s no use people coming down to the slip before then.” Rab Ollerton, the skipper, has been up all night and has gone to lie down.`,
        p`The 06.50 did not run and the 09.30 will not. Tickets for both are good on any sailing this week. Last night the council [voted to keep five sailings a day](/news/winter-boat-vote).`,
      ),
    },
    {
      hoursAgo: 1.1,
      headline: 'What is shut this morning',
      author: 'ruth-adomako',
      body: body(
        p`As far as the council knows:`,
        ul(
          'the North Mole, all of it, to everybody;',
          'the beach road between the Mole and the last bungalow;',
          'the ferry, both ways;',
          'the north side of Market Cross, until somebody has looked at the other chimneys;',
          'the Chapel Stairs below the first landing, where a handrail has come away.',
        ),
        p`The school, the surgery and the market are open. The first bus to Aldcastle left on time.`,
      ),
    },
    {
      hoursAgo: 1.7,
      headline: 'Lights on again along the North Shore',
      isKey: true,
      author: 'ruth-adomako',
      body: body(
        p`The last eleven bungalows have their electricity back. An engineer says that part of a greenhouse had come down across the line near the turning circle. If you are still without, please ring the network: its board shows every house as connected, so it will not come and look unless you tell it.`,
      ),
    },
    {
      hoursAgo: 2.5,
      headline: '',
      author: 'ruth-adomako',
      body: body(
        p`We have been round the east wing of Lantern Road School with a torch. Three of the four covers on the roof held. The fourth is on the netball court. Water has come in over one classroom, which was shut already.`,
        p`School begins at the usual time, says Marcus Eddowes, the head. The 22 pupils from Hallsay cannot cross, and have been sent their work. He asks that children who walk by the beach road come round by Market Cross instead.`,
      ),
    },
    {
      hoursAgo: 3.2,
      headline: '',
      author: 'tom-okafor',
      body: body(
        p`Wind gone round a little to the east and easing, force seven now by the dial on the harbour office. Aileen Garrick will not call it over. The forecast gives north-east, seven to gale eight, easing through the day.`,
      ),
    },
    {
      hoursAgo: 4.4,
      headline: 'Bread at four in the morning',
      author: 'ruth-adomako',
      body: body(
        p`9 Fish Quay is open and giving out bread. Dina Nasser has put a plank across the doorway, over the bags, and is handing rolls over it to the sandbag party, the man from the Mole gate and two of the lifeboat’s crew. Corin Ashby, her apprentice, has taken two trays up to the care home under a groundsheet.`,
        p`If you are working outside and want something hot, go round to the back door, in the yard. There is no charge. Dina asks only that people bring the bags back, as she has run out.`,
      ),
    },
    {
      hoursAgo: 4.9,
      headline: 'High water passes, eleven centimetres short of the Quay',
      isKey: true,
      author: 'tom-okafor',
      body: body(
        p`High water has been, and the Quay is still above it, by eleven centimetres at the ring at the foot of the Chapel Stairs. What is on the road was thrown over by the seas, and there is a fair bit of it, shingle and weed as far as the door of the Capstan and over two cars that were left there.`,
        p`The sandbags stay where they are until the next tide, which is the lower of the two.`,
      ),
    },
    {
      hoursAgo: 5.2,
      headline: 'Lifeboat home, and the coaster under her own power',
      isKey: true,
      author: 'tom-okafor',
      body: body(
        p`Nine Names is back at the boathouse and everybody in her is well. She got a line to the Hanne Vik at the second try and held her head to sea for 40 minutes, until the engine caught, and by then the coaster was some 700 metres from the rocks at Sandry. She has gone out to deeper water and will stay under way until it is light.`,
        p`Moira Kessick, the coxswain, was hosing down when we got there. “Second throw,” she said. “First one went short. They’d a man forward who knew what he was doing.” She is a joiner at Hobb & Daughter and is due there at eight.`,
      ),
    },
    {
      hoursAgo: 5.7,
      headline: 'A swan in the Capstan',
      author: 'ruth-adomako',
      body: body(
        p`The Capstan has opened for whoever is filling sandbags, and a swan has come in with them. It is under the table by the stove. Muriel Platt, the warden, who is 83, gave instructions by telephone: leave it where it is, shut the dog in the kitchen, and do not feed it chips.`,
        p`“It will be tired,” Miss Platt said. “Leave the door open a bit and it’ll go when it wants to go. It isn’t hurt, is it? Well then.”`,
      ),
    },
    {
      hoursAgo: 6.4,
      headline: '“We have bread, and we have Agnes”',
      author: 'ruth-adomako',
      body: body(
        p`We have got through to Hallsay, where the telephone was out for about an hour. Anwen Tait, the island’s councillor, who came home on the late boat, says that the shop has bread and that the slip is under water. Two houses at the north end have lost slates. There is no one who needs to come over.`,
        quote('Anwen Tait, councillor for Hallsay', 'We have bread, and we have Agnes, who has seen worse and is telling us about it.'),
      ),
    },
    {
      hoursAgo: 6.9,
      headline: 'No one has gone off the Mole',
      author: 'tom-okafor',
      body: body(
        p`Nine of you have written to say that a man in orange was washed off the North Mole at about one o’clock. He was not. The harbour office has counted, and there were two men in orange, and one is in the hut by the gate and the other is at home in bed.`,
        p`What went over was a lifebuoy from the fourth ladder, with its lamp alight. It has come ashore at Swan Steps. Please do not pass the story on.`,
      ),
    },
    {
      hoursAgo: 7.5,
      headline: 'Lifeboat called to a dragging coaster',
      isKey: true,
      author: 'tom-okafor',
      body: body(
        p`Nine Names was launched at ten to one, with Moira Kessick and six others, to the Hanne Vik, a coaster of 1,900 tonnes with a cargo of timber and seven people aboard. She had been waiting off the Pell for daylight. Her anchor is dragging and she is moving south, towards Sandry, at something under two knots.`,
        p`Her engine will not start, or will not go on; we have been told both and have not been able to check.`,
      ),
    },
    {
      hoursAgo: 8.0,
      headline: 'The ferry is back, and is staying',
      isKey: true,
      author: 'tom-okafor',
      body: body(
        p`The Maid of Hallsay is home, with nobody in her but the crew, and tied up at the South Quay. Everyone she took is on the island. The swell in the sound was 2.1 metres on her way back. She will not go again until it is under two.`,
        p`“Two point one,” said Rab Ollerton, her skipper. “That’s it for tonight.”`,
      ),
    },
    {
      hoursAgo: 8.8,
      headline: 'Dark along the North Shore',
      author: 'ruth-adomako',
      body: body(
        p`The electricity went about twenty minutes ago at some 60 houses, from the root of the Mole to the last bungalow. The care home has its own generator and is lit. The network says that a line is down, that it does not know where, and that it cannot send anybody up a pole in this wind.`,
        p`If a neighbour of yours lives alone, please knock. Take a torch, and ask about three things: warmth, medicines that have to be kept cold, and whether the telephone works. We have called at eleven doors so far and everybody was all right. A woman of 90 lent us a candle.`,
      ),
    },
    {
      hoursAgo: 9.3,
      headline: '',
      author: 'tom-okafor',
      body: body(
        p`She has gone, at five past eleven, with 61 passengers and no cars. Her lights went in behind the end of the Mole and came out the other side and went up a long way and down a long way, and then steadied. She is to land them and come straight back.`,
      ),
    },
    {
      hoursAgo: 9.7,
      headline: '',
      author: 'tom-okafor',
      body: body(
        p`The council has risen, and Greta Hallam is writing what it decided. The swell stands at 1.8 metres and the boat has been held. Rab Ollerton has given the islanders until a quarter past eleven, and they are coming down Custom House Lane now, a lot of them running.`,
      ),
    },
    {
      hoursAgo: 10.1,
      headline: 'A correction',
      author: 'tom-okafor',
      body: body(
        p`We said that the gust at Orrin Head was 71 knots, and a record. It was 71 miles an hour, which is 62 knots, and not a record. I read the dial right and wrote the wrong word in my notebook.`,
        p`Owen Thackray, 31 years a pilot, rang from the North Shore about it. His barometer says 978 and is still falling.`,
      ),
    },
    {
      hoursAgo: 10.5,
      headline: 'Seventy-one at the Head',
      author: 'tom-okafor',
      body: body(
        p`The instrument on Orrin Head has shown a gust of 71 knots, the highest since it was put there. On South Quay the lid has come off the fish market’s ice bin and gone the length of the quay to the ferry slip. Two porters have it.`,
      ),
    },
    {
      hoursAgo: 11.1,
      headline: 'Every boat is in',
      isKey: true,
      author: 'tom-okafor',
      body: body(
        p`Hector Bain has brought Provider in past the light with Ellen Stroud’s Good Intent behind her. That makes 38. “Lumpy,” he said, when he was asked, and went to see to his lines.`,
      ),
    },
    {
      hoursAgo: 11.8,
      headline: 'A chimney down at Market Cross',
      author: 'ruth-adomako',
      body: body(
        p`It belonged to the old savings bank and fell outwards, and it hit nobody. It is in the road in front of the pharmacy, in a couple of hundred pieces. That side of Market Cross is closed. The number 14 will start from the museum tonight.`,
        p`Josephine Wick, who lives opposite, heard it go. “It was a sort of long rumble, and I thought it was a lorry,” she said. “Then I thought, there isn’t a lorry.” Neville Strake, who looks after the planters on the Quay, has put cones round it. The prescriptions counter will open by the back door in the morning.`,
      ),
    },
    {
      hoursAgo: 12.5,
      headline: 'Old Bess is not leaning',
      author: 'tom-okafor',
      body: body(
        p`Four people have told us that Old Bess has begun to lean. We went to look with Arnold Pym, who worked her as a boy, and a plumb line from Hobb & Daughter, and he held the top of it and I read the bottom. She stands nine centimetres out of true, to the south, as the engineers found her before any of this.`,
        p`“Nine,” said Mr Pym, who is 84. “She was about that when I was a boy. She’s all right.”`,
      ),
    },
    {
      hoursAgo: 13.2,
      headline: '',
      author: 'tom-okafor',
      body: body(
        p`Word from Greta Hallam at the Custom House, where the council is sitting on the winter boat: some 140 people have come, and a window in the chamber has had to be wedged. She will report the debate.`,
      ),
    },
    {
      hoursAgo: 14.0,
      headline: '',
      author: 'ruth-adomako',
      body: body(
        p`Two of the four covers on the roof of Lantern Road School’s east wing have come loose at one side and can be heard from the road. Marcus Eddowes, the head, the caretaker and half a dozen parents are weighting the edge with fish boxes full of water. A scaffolder who has two children in year eight is doing the knots. They have enough people, and ask that nobody else come up in the dark.`,
      ),
    },
    {
      hoursAgo: 14.6,
      headline: 'Nine people and a wardrobe',
      author: 'tom-okafor',
      body: body(
        p`The Maid is in from her 16.20 with nine people and a wardrobe aboard, and has four lines ashore instead of two. The 19.40 was to wait for the islanders who have come over for the council, and whether there is a 19.40 depends on the swell in the sound. At two metres she stays where she is. Rab Ollerton makes it 1.3 and rising.`,
      ),
    },
    {
      hoursAgo: 15.2,
      headline: 'The Mole is closed from the shore end',
      isKey: true,
      author: 'tom-okafor',
      body: body(
        p`The harbour master has closed the North Mole from the shore end and put a man on the gate. Its outer hundred metres were roped off already; now it is all 410. “All of it, and that’s everybody, anglers as well,” Aileen Garrick said. The wind is north, force seven, and it is barely dusk. Six of the fishing boats are still outside.`,
      ),
    },
  ],
}
