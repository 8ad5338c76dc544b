import { portraits } from '#db/demo/pictures.ts'
import type { DemoPerson } from '#db/demo/types.ts'

export const people: DemoPerson[] = [
  {
    slug: 'isla-farrant',
    name: 'Isla Farrant',
    role: 'Editor',
    place: 'Pellmouth',
    bio: 'Isla Farrant delivered the Ledger as a girl and has edited it for eleven years. She opens every letter herself and answers most of them. The obituaries are hers because she likes to get people right while somebody still remembers.',
    portrait: portraits.isla,
  },
  {
    slug: 'tom-okafor',
    name: 'Tom Okafor',
    role: 'Harbour correspondent',
    place: 'Pellmouth',
    bio: 'Tom Okafor spent ten years as a deckhand before he wrote a line, and still holds a skipper’s ticket. He covers the harbour board, the fleet and the weather. He lives on South Quay, over a net store, and says that you stop noticing.',
    portrait: portraits.tom,
  },
  {
    slug: 'greta-hallam',
    name: 'Greta Hallam',
    role: 'Council and courts reporter',
    place: 'Pellmouth',
    bio: 'Greta Hallam reads accounts for pleasure and has missed one council meeting in nine years, for a wedding, which was hers. She writes on the council, the courts and where the money went. Her door on Custom House Lane has a wide letter box.',
    portrait: portraits.greta,
  },
  {
    slug: 'dev-rathore',
    name: 'Dev Rathore',
    role: 'Sports writer',
    place: 'Stonewick',
    bio: 'Dev Rathore covers everything here that keeps score. He lives in Stonewick, for which Pellmouth has very nearly forgiven him. He once bowled a county captain with a ball that he has described to everybody since.',
    portrait: portraits.dev,
  },
  {
    slug: 'nell-bridgewood',
    name: 'Nell Bridgewood',
    role: 'Culture writer',
    place: 'Pellmouth',
    bio: 'Nell Bridgewood trained as a viola player and left the orchestra when she found that she preferred to listen. She reviews whatever is sung, shown or staged between the Net Loft and the chapel. She lives on the fortieth of the Chapel Stairs.',
    portrait: portraits.nell,
  },
  {
    slug: 'samira-nasser',
    name: 'Samira Nasser',
    role: 'Life writer',
    place: 'Hallsay',
    bio: 'Samira Nasser writes about food, gardens and the cost of both. She grew up over her parents’ bakery on Fish Quay and moved to Hallsay nine years ago for the quiet. She has been asking since where it is.',
    portrait: portraits.samira,
  },
  {
    slug: 'owen-thackray',
    name: 'Owen Thackray',
    role: 'Columnist',
    place: 'Pellmouth',
    bio: 'Owen Thackray was a harbour pilot for 31 years and brought in some 6,000 ships without putting a scratch on any that he will admit to. He began to write when he retired, to stop himself from writing letters. He lives on North Shore with a barometer.',
    portrait: portraits.owen,
  },
  {
    slug: 'ruth-adomako',
    name: 'Ruth Adomako',
    role: 'Community and schools reporter',
    place: 'Upper Pell',
    bio: 'Ruth Adomako taught chemistry at Lantern Road before she came to the Ledger, and half the town still calls her Miss. She writes about schools, neighbours and people who work when others sleep. She comes down the river by bicycle and goes home by bus.',
    portrait: portraits.ruth,
  },
]
