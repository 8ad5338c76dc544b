import type { DemoArticle } from '#db/demo/types.ts'
import { body, p, quote, ul } from '#db/demo/words.ts'

export const galeInTheHarbour: DemoArticle = {
  slug: 'gale-in-the-harbour',
  section: 'news',
  kind: 'story',
  state: 'published',
  kicker: 'Northerly gale',
  headline: 'Ferry tied up and the Mole closed as the gale comes in from the north',
  standfirst: 'What is shut, what is afloat and what the harbour master says, as we hear it.',
  authors: ['tom-okafor', 'ruth-adomako'],
  tags: ['harbour', 'ferry', 'hallsay'],
  picture: null,
  talkMode: 'open',
  publishedHoursAgo: 11,
  body: body(
    p`A northerly gale has been blowing straight into the Pell. The harbour master, Aileen Garrick, has closed the whole of the North Mole, not only its outer end, and has asked every boat in the Inner Basin to double its lines. All 38 fishing boats are in.`,
    p`The Maid of Hallsay is tied up at the South Quay and will stay there until the swell in the sound is under two metres. Nobody is hurt. Two cars on Fish Quay are wetter than their owners would like, some 60 houses on the North Shore have been without electricity, and the last of those have it back.`,
    p`Tom Okafor is at the harbour, Ruth Adomako on the North Shore. They write here what they have seen themselves or been told by somebody who would know; what we have not been able to check we say that we have not. If you are cut off, or know somebody who is, ring the harbour office rather than us. If the Mole tempts you: there is a hole under it nine metres long, and the sea has been putting its weight on the roof.`,
  ),
  updates: [
    {
      hoursAgo: 0.6,
      headline: 'Next word on the ferry after low water',
      author: 'tom-okafor',
      body: body(
        p`Carol Vane, who manages the ferry, says that she will look at the sound again after low water and not before. “If Rab wants to go, we go. If Rab doesn’t, you can ring me as often as you like.” Rab Ollerton, the skipper, is asleep.`,
      ),
    },
    {
      hoursAgo: 1.7,
      headline: 'Lights on again along the North Shore',
      isKey: true,
      author: 'ruth-adomako',
      body: body(
        p`The last eleven bungalows have their electricity back. An engineer who did not stop to give his name says that a length of somebody’s greenhouse had come down across the line. The somebody has been to collect it.`,
      ),
    },
    {
      hoursAgo: 3.2,
      headline: '',
      author: 'tom-okafor',
      body: body(
        p`The wind has gone round a little to the east and the harbour sounds different: you can hear the halyards again. Aileen Garrick will not call it over. “It’s drawing breath,” she says.`,
      ),
    },
    {
      hoursAgo: 4.9,
      headline: 'High water passes, eleven centimetres short of the Quay',
      isKey: true,
      author: 'tom-okafor',
      body: body(
        p`High water came and went with the Quay still above it, if you do not count what the waves threw over: seaweed as far as the door of the Capstan, one fender, and a crab which Dina Nasser has put back.`,
        p`The sandbags stay where they are until the next tide, which is the lower of the two.`,
      ),
    },
    {
      hoursAgo: 6.4,
      headline: 'What is shut',
      author: 'ruth-adomako',
      body: body(
        p`As far as the council knows:`,
        ul(
          'the North Mole, all of it, to everybody;',
          'the beach road between the Mole and the last bungalow;',
          'the ferry, both ways;',
          'the Chapel Stairs below the first landing, where a handrail has come away.',
        ),
        p`The school is open. So is the bakery, to nobody’s surprise.`,
      ),
    },
    {
      hoursAgo: 8.1,
      headline: '“We have bread, and we have Agnes”',
      author: 'ruth-adomako',
      body: body(
        p`We have got through to Hallsay. Anwen Tait, the island’s councillor, says that the shop has bread, that the slip is under water and that nobody needs anything that cannot wait.`,
        quote('Anwen Tait, councillor for Hallsay', 'We have bread, and we have Agnes, who has seen worse and is telling us about it.'),
      ),
    },
    {
      hoursAgo: 9.5,
      headline: 'Every boat is in',
      isKey: true,
      author: 'tom-okafor',
      body: body(
        p`Hector Bain has brought Provider in past the light with Ellen Stroud’s Good Intent behind her. That makes 38. He was asked how it was out there. “Lumpy,” he said.`,
      ),
    },
    {
      hoursAgo: 10.8,
      headline: 'Mole closed, ferry tied up',
      isKey: true,
      author: 'tom-okafor',
      body: body(
        p`The harbour master has closed the North Mole from the shore end and put a man on the gate. The Maid of Hallsay has made her last crossing for now, with nine people and a wardrobe aboard, and has four lines ashore instead of two.`,
      ),
    },
  ],
}
