import type { StoredPicture } from '#db/schema/articles.ts'

/* Drawn by tools/demo-pictures; the loader copies db/demo/pictures to the media folder. */

const CREDIT = 'Drawing: The Harbour Ledger'

/** The device beside the paper's name: Orrin Light over an open ledger, a disc on a transparent ground. Sizes in px. */
export const EMBLEM = { src: '/media/demo/emblem.webp', width: 480, height: 480 }

export const pictures = {
  winterSlip: story(
    'winter-slip',
    'Dusk at the ferry slip, engraved in dark lines over blue and amber. The ferry Maid of Hallsay lies bow-on with her ramp down and her car deck and windows lit. On the wet slip a woman holds a child by the hand beside a man with a bag, all three with their backs to us; by the ramp stands one of the crew in yellow. Behind lie the North Mole with its green light and, to the right, the island with a few lit windows.',
    'The Maid of Hallsay waits at the slip. Last night she waited for more than three hours.',
  ),
  councilChamber: story(
    'council-chamber',
    'The council chamber at night, under two globe lamps and three tall dark windows. Fifteen members sit in a row behind a long curved desk with papers before them; one, near the right, has risen and stands with a hand on the desk while the others look towards him. In front of us are two rows of the public, seen from behind.',
    'One member on his feet and fourteen looking: the chamber at the Custom House, which seats 60.',
  ),
  northMole: story(
    'north-mole',
    'A wave breaks over the North Mole, a long wall of dark stone blocks that runs from the left towards a small white lighthouse with a green lamp. The spray stands twice as high as the wall, and water streams down its face. In the lee a red workboat with two people in orange rides the swell.',
    'An easterly meets the North Mole. The hole lies 60 metres short of the light, below the water.',
  ),
  bakeryOven: story(
    'bakery-oven',
    'A bakery before dawn. In the middle a wide brick arch opens on flames and on loaves in the glow; a baker in a red headscarf, her back to us, reaches in with a long wooden peel. At the right a young man in an apron shapes dough at a table covered in rounds, before shelves of finished loaves and open sacks of flour.',
    'Dina Nasser at the oven of 1903, and Corin Ashby, eleven weeks into it, at the table.',
  ),
  winterBoatChart: story(
    'winter-boat-chart',
    'A chart of five columns, one for each winter sailing, each £275 high for what a return sailing costs. The blue lower part is paid by fares: £211.70 on the 06.50, £116.40 on the 09.30, £79.30 on the 13.15, £184.20 on the 16.20 and £51.80 on the 19.40. The red upper part is paid by the town: £63.30, £158.60, £195.70, £90.80 and £223.20. A small ferry sails along the foot.',
    'Fares pay for most of the first boat of the day and for less than a fifth of the last.',
  ),
  winterCutChart: {
    ...story(
      'winter-cut-chart',
      'A chart of three bars, all on one scale, for three sailings a day over one season. The first and longest, red, is what the council’s report would save: £90,090. The second, grey, takes away what is paid all the same, boat or no boat: £72,072. The third, blue, is what is left: £18,018, a fifth of the first. Below the bars a small ferry lies tied to a bollard.',
      'The grey bar is the crew’s pay, the upkeep and the insurance: £154 for each of three sailings, 156 days long, whether they sail or not. Figures from the Hallsay Ferry Trust and the finance committee’s report.',
    ),
    height: 1170,
  },
  ropewalkGoal: story(
    'ropewalk-goal',
    'A football match at night, seen through the net from behind the goal. The ball has just struck the net high on the left and bulges it towards us. The goalkeeper, in red, is stretched across the mouth of the goal with both arms out, too late. Beyond him are players in blue and in yellow, a crowded stand and two floodlight pylons against a dark sky.',
    'The eighth minute of added time, from behind the chapel end. The goalkeeper went the right way.',
  ),
  coalBerth: story(
    'coal-berth',
    'A rust-streaked coaster, the Thalia S., lies along a quay with washing on a line between her bridge and her mast. In front of her a man in a white coat stirs a wide steaming pan that stands on two oil drums. To the right a row of people sit on fish boxes along a fence, each with a bowl.',
    'Lunch at the Coal Berth, from noon till two. There is no menu.',
  ),
  fishermensChoir: story(
    'fishermens-choir',
    'A choir in dark blue jerseys stands in three rows under the tall leaded windows of a chapel, folders open and mouths round on one note. In front, her back to us, the conductor lifts both arms, a baton in her right hand.',
    'Elspeth Quaye and the Fishermen’s Choir. Thirty-nine of them, on a good night, agree.',
  ),
  orrinLight: story(
    'orrin-light',
    'Night on Orrin Head. From a red and white striped lighthouse on the cliff two broad beams reach across a sky of circling lines and small stars. On the grass to the left stands a low cottage with one lit window. Far below surf breaks on the rocks, and light lies in flecks on the sea.',
    'Orrin Light and, half a mile down the track, the other one.',
  ),
  skiffKittiwake: story(
    'skiff-kittiwake',
    'A long white skiff with a blue stripe, Kittiwake, cuts to the right through choppy water. Six women in blue pull together, their oars deep; in the stern the cox, in an orange jacket and a white cap, shouts. Behind them are the green hill of Hallsay and three dark rocks with surf round their feet.',
    'Kittiwake outside the Calves, with Bridie Lowe at the helm.',
  ),
  dryDock: story(
    'dry-dock',
    'The ferry Maid of Hallsay out of the water, seen from the floor of a stepped stone dock. Her blue bow, with its closed ramp and some plates still unpainted, towers on a stack of timber blocks, held upright by wooden shores. A worker climbs a ladder at her side. In the foreground two people, one with a sheet of paper in the hand, look up at her.',
    'The Maid of Hallsay at Stonewick during the refit that cost £412,000.',
  ),
  lampRoom: story(
    'lamp-room',
    'Inside the lamp room of a lighthouse. A glass lens taller than a person, ringed with prisms and bound in brass, fills the left half; in its eye the horizon and a boat appear very small and upside down. An open logbook lies on a table. At the right a woman with white hair and a long coat, hands clasped behind her, looks out through the windows at the sea.',
    'The lamp room at Orrin. Children were allowed inside the lens once each.',
  ),
  harbourMap: story(
    'harbour-map',
    'A map in the manner of an old chart. The River Pell runs in from the left to the harbour; north of it are Orrin Head with its lighthouse, North Shore and the North Mole, which reaches out to a green light, and south of it lie Pellmouth and South Quay. A red dotted line joins nine numbered stops: the ferry slip, Old Bess, the fish market, Fish Quay, Chapel Stairs, the chapel and the Custom House on the south side, then over the bridge above the Coal Berth to the museum and the North Mole. A dashed line, with a gap torn in the sea, marks the ferry to Hallsay, 35 minutes.',
    'The nine stops, nearly to scale. Orrin Head and Hallsay have been fetched in to fit.',
  ),
  oldBess: story(
    'old-bess',
    'A steam crane on four iron legs stands on a quay, a red cab with the name Old Bess on its side, a black boiler with a tall chimney and a lattice jib that reaches up and to the right with its hook hanging idle. Two pigeons sit on the chimney. At her feet a teacher and six small children in coloured coats hold up drawing paper. Behind them is a row of painted houses along the water.',
    'Old Bess, 1911, with tenants, and some of her critics.',
  ),
  galeNight: story(
    'gale-night',
    'Night and slanting rain over the harbour. A sea bursts over the North Mole in a white cloud as high as a church and is blown to the right, across the green glow of the small lighthouse at its end. The crane Old Bess stands black on the quay at the right, her jib reaching over the light, her hook swung out by the wind. Three fishing boats, one with lit windows, toss at doubled ropes; two people in oilskins lean into the wind.',
    'Off the South Quay: two lines where on other nights there is one, and the Mole with nobody on it.',
  ),
  rampSeals: story(
    'ramp-seals',
    'Inside the ferry’s car deck, looking forward under two deck lamps. The bow ramp is raised and fills the end like a ribbed steel door, with a bright line of daylight round it. Down its left edge water runs in strings, past a bucket, into a pool on the deck. The engineer, a woman with a plait, her back to us and in an orange boiler suit, holds the end of a yellow tape to the seam and lifts a lantern with the other hand.',
    'The port side of the ramp. Two suppliers put a set of seals at about £3,000, fitted; the town paid £23,900.',
  ),
  netLoftStorm: story(
    'net-loft-storm',
    'A small stage under the beams of a loft hung with old nets and corks, seen over two rows of heads. Three actors stand in a boat made of ladders, with a bed sheet for a sail and two rows of sheets for waves. The son hauls on a rope, the daughter-in-law has a hand to her ear, the white-haired mother flings out an arm; all three are open-mouthed. At the right stands a wind machine made from a bicycle wheel.',
    'The Gaunts remember the weather: Rufus Wetherby, Lucy Amberley, Thelma Toll and, at the right, the bicycle.',
  ),
  thirdRound: story(
    'third-round',
    'Dusk at the Ropewalk. Eight supporters of different ages in blue and white scarves lean on the rail of the terrace, facing us. In the middle two of them hold a blue and white bucket heaped with coins, a banknote on top with a blue thumbprint. Behind them a floodlight pylon stands with all eighteen lamps dark and two birds on it; to the right are a lit tea hut and a green transformer cabinet with a scorched door and a slip that says £7,000.',
    'The bucket, the transformer and the lights. It had £186.50 in it when we last looked.',
  ),
  quayChart: story(
    'quay-chart',
    'A chart of six columns: people walking on to Fish Quay by weekend, Saturday in blue below, Sunday in yellow above. With cars: a wet weekend, 1,190 and 930, together 2,120; a dry one, 1,770 and 1,310, together 3,080. The trial: first weekend, dry, 2,310 and 1,690, together 4,000; second, wet, 1,260 and 1,030, together 2,290; third, dry, 2,450 and 2,180, together 4,630; fourth, dry, 2,890 and 2,070, together 4,960. Umbrellas stand over the two wet weekends. People walk along the foot.',
    'Dry weekends rise from left to right. Under the two umbrellas there is little to choose.',
  ),
  lanternStreet: story(
    'lantern-street',
    'Lantern Road at dusk, looking up the steep cobbled street between tall old houses with pointed gables. Seven children in coloured coats, their backs to us, climb it with glowing lanterns on sticks: jars in paper sleeves. More lanterns hang by the doors and on two lines across the street. About half of the windows are lit. At the top stands the school with its bell turret against the last orange of the sky, and stars are out.',
    'Lantern Road, as year eight would like it to look at half past six.',
  ),
  sodaLoaf: story(
    'soda-loaf',
    'A round brown loaf, cut in a deep cross and dotted with black seeds, on a striped tea towel on a kitchen table, with a blue bowl, a knife and spilt flour round it. On the pale wall behind, one square has been left unpainted, with seven lines of handwriting on it. At the right a wooden chair is tipped back to hold an oven door shut. Through the window at the left a small boat lies on the water.',
    'Upstairs at 9 Fish Quay: the loaf, Mrs Gedge’s pencil and, at the right, the catch of the oven door.',
  ),
  wheelhouseOrder: story(
    'wheelhouse-order',
    'Inside a ship’s wheelhouse. A sheet of paper headed Admiralty Court, Arrest, M.V. Thalia S., with an anchor, a signature and a seal, is held in the left window by six lengths of brown tape. Before the windows are an unattended wheel, a brass telegraph that stands at Stop, three dials at nothing and a mug. Beyond the glass the deck runs away to the bow, its three hatches shut and its derricks idle; one man in orange stands on it, looking out over still water.',
    'The order, the wheelhouse and the tape, which is the bosun’s.',
  ),
  organTuner: story(
    'organ-tuner',
    'The organ of a small chapel, its pipes standing in a wooden case. On the bench a woman with a high bun and a red scarf, her back to us, reaches for one key. To the right a white-haired man in green stands on a ladder and holds a brass rod to the smallest pipes. At the left a blue door stands open on the sea and a boat, and lets a bar of light in over the floor; the taller of two pipes beside it has a dent.',
    'Ambrose Hask at the Fifteenth, and at the keys somebody who is not to have ideas.',
  ),
  nineUnderLights: story(
    'nine-under-lights',
    'Women’s football training at night under two floodlight pylons. In front a dark-haired player in blue runs to the right with the ball at her feet; a red-haired one in an orange bib crouches to meet her, arms spread. Behind them six more, in blue or orange, run, pass or wait with their hands on their hips, and a keeper in red stands in a small far goal. The low rope works, its chimney and an empty stand lie dark at the back, and one window of the tea hut is lit.',
    'Training at the Ropewalk the week before. Nine came, and nobody thought anything of it.',
  ),
  closedWing: story(
    'closed-wing',
    'An empty classroom with a jagged hole in its ceiling, out of which two bare wires hang. Water falls from it in three strings of drops, into buckets on the desks and on the wet floor. On the front desk, among crumbs of plaster, lies a fallen lamp. The head, a grey-haired man in a brown jacket, stands before it with a steaming mug; far off the caretaker carries two buckets out of the door. At the left are a stack of fish boxes marked Provider, and rain on three tall windows. The blackboard says H2O.',
    'The east wing, shut. Chemistry had been taught in it.',
    [75, 50],
  ),
  hedgeDay: story(
    'hedge-day',
    'A tall dark hedge, leaning from the wind and dotted with orange berries, runs across an island to the far shore. At its near end a white-bearded man in a cap bends a cut stem over with one hand; in the other he holds up a billhook. To the right of him the hedge is laid low between stakes, with hazel woven along the top, and behind it an old woman in a red headscarf sits on a chair with a thermos on her lap, among hens. At the left a woman in ochre, her hair blown back, and a small child drag branches over the grass. The ferry passes out at sea.',
    'Ewan Sclater at the Long Hedge, with Agnes Tulloch on the lee side, guarding the thermos.',
  ),
  seventeenWalls: story(
    'seventeen-walls',
    'A long room under beams, with seventeen small paintings hung low in a row round its walls. Each shows the same wall, brick below and render above, with a bricked-up door, a bracket and a stain like a hare: pink at dawn on the left, yellow, grey and white by day, orange by evening and dark blue at midnight on the right. A white-haired woman on a chair with castors looks at the first; behind her a boy pushes a girl along on another, and a bearded man bends to peer at number fifteen. Oilskins hang from a rail. Through the window two men with a ladder are painting the real wall white.',
    'The wall from dawn to midnight and, through the window, on the morning after.',
    [25, 50],
  ),
  swanSteps: story(
    'swan-steps',
    'Stone steps go down along a quay wall into the water. A man in a cap sits half way down with a paper of chips on his knee and holds one out to a large swan, which has walked up to him and takes it in its beak. Behind them on the quay an old woman in a long plum-coloured coat writes in a notebook. A notice says: Do not feed the swans. A clock tower shows ten to one, and beside it stands a white van with the name G. Applin. Another swan and three grey cygnets wait on the water.',
    'Swan Steps at ten to one. The van has his name on it.',
    [50, 25],
  ),
  shortLobster: story(
    'short-lobster',
    'A dark blue lobster, speckled with white, lies on the lid of a crate at dawn. A hand in a navy sleeve with a yellow cuff lays a brass gauge, engraved Minimum, along its back: one jaw stands at the eye, the other well beyond the end of the shell. Beside it is a notebook with tally strokes in two columns, twice as many in the right one. Behind, on a double yellow line by the sea, stands a van with its doors open on four crates of lobsters, water running out of it and a clipboard on its roof. Two men in yellow waders wait with bowed heads.',
    'A short one, by more than a centimetre. The clipboard was to travel 200 metres.',
    [25, 50],
  ),
  providerLadder: story(
    'provider-ladder',
    'Before dawn, under stars, a fisherman of about sixty with a white beard, a red knitted hat and orange braces looks over the edge of a quay. He is on his way down a ladder, facing it and us, with only his head and chest above the stone. Each hand grips an iron rail, and from his teeth hangs a paper bag marked Nasser. Below and behind him lies his blue boat, Provider, with her wheelhouse and masthead lamp lit. One of her crew stands forward and looks the other way, towards the green light on the Mole.',
    'Hector Bain goes down to Provider with the crew’s rolls. There are nineteen rungs at low water.',
  ),
  schoolGoat: story(
    'school-goat',
    'A small stone school by the sea, at going-home time. A big white and brown nanny goat with curved horns, a red collar and a bell stands in the yard, a piece of string hanging from her mouth, and looks out through the gate. Beyond it nine children in bright coats walk away along a track with bags on their backs; the smallest has turned round and waves. At the right the teacher stands in the open door with a red register. A blue flag flies from a pole.',
    'Supply sees the nine off. The string is hers.',
  ),
  fishMarket: story(
    'fish-market',
    'The fish shed on the quay at sunrise. In front lies a row of boxes full of silver hake on ice, every head turned to the left, each box with a paper ticket; more rows run away down the long shed under its trusses and lamps. At the left the auctioneer, in a white coat and with a board of lots in her arm, lifts a brass bell and calls. Five buyers stand about with folded arms or hands in their pockets and look elsewhere, one at the roof. A clock says six. Through open doors come an orange sky and the boats.',
    'Marian Crewe rings the bell at six. Until then nobody is here for the fish.',
  ),
  rockBarge: story(
    'rock-barge',
    'A calm sea beside the North Mole, a tall wall of stone courses that runs from the left to a small white lighthouse. A flat rust-brown barge lies at its foot. The yellow crane on it holds a block of granite marked 5.8 in chains above the water; two people in orange watch it, and bubbles mark a diver. In the foreground, on the deck of another barge, stand rows of stones as high as a man’s chest with their weights in yellow paint: 5.1, 4.7, 5.6, 3.9, 4.9. A man in yellow among them looks on. A red tug waits to the right.',
    'How it would be done: the crane barge at the foot of the Mole, and Patience with the rest.',
  ),
  engineRoom: story(
    'engine-room',
    'The ferry’s engine room. Behind runs the whole length of a green engine, its cylinders numbered and joined to steel pumps by bent copper pipes; above it are five dials and a lamp. In front of it the engineer, a woman with a long plait in an orange boiler suit, leans towards cylinder number four. She holds a piece of broom handle with one end against the engine and the other behind her ear, and her eyes are shut. A white rag hangs from her other hand.',
    'Mina Kettle asks number four what it is thinking of.',
  ),
  weddingCrossing: story(
    'wedding-crossing',
    'The open deck of the ferry in a choppy sea, the horizon aslant. A smiling young woman sits on a fish box, her feet apart, in an orange boiler suit from under which a white wedding dress spreads; her veil streams away to the right, and she lifts a bacon roll. At the left a deckhand in a red hat holds a mirror towards her, legs braced and eyes shut. Behind him a brass horn on the red funnel blows a white cloud. The end of the Mole and its small lighthouse lie astern.',
    'Marnie Oxley on her way to the chapel, and Joss Petrie, who has been told not to look.',
  ),
} satisfies Record<string, StoredPicture>

export const portraits = {
  isla: portrait(
    'isla-farrant',
    'Isla Farrant, a woman in her fifties with short swept-back grey hair and a dark jacket, looking to the side with a level gaze.',
  ),
  tom: portrait('tom-okafor', 'Tom Okafor, a broad-faced Black man with a close beard, in a red knitted hat and a dark roll-neck jersey.'),
  greta: portrait(
    'greta-hallam',
    'Greta Hallam, a woman in her thirties with a chestnut bob and round black glasses, in a green jersey over a white collar.',
  ),
  dev: portrait(
    'dev-rathore',
    'Dev Rathore, a young man of South Asian descent with thick dark swept-back hair, strong brows and a close beard.',
  ),
  nell: portrait('nell-bridgewood', 'Nell Bridgewood, a woman in her forties with brown hair in a high bun and a dark red scarf.'),
  samira: portrait(
    'samira-nasser',
    'Samira Nasser, a woman in her thirties with long dark wavy hair, in an ochre jacket with a pale collar.',
  ),
  owen: portrait('owen-thackray', 'Owen Thackray, a man of seventy with a full white beard and a navy peaked cap.'),
  ruth: portrait('ruth-adomako', 'Ruth Adomako, a Black woman in her forties with a round crown of dark curls and an amber scarf.'),
} satisfies Record<string, StoredPicture>

function story(name: string, alt: string, caption: string, focus?: [number, number]): StoredPicture {
  return { src: `/media/demo/${name}.webp`, width: 1560, height: 1040, alt, caption, credit: CREDIT, ...(focus && { focus }) }
}

function portrait(name: string, alt: string): StoredPicture {
  return { src: `/media/demo/${name}.webp`, width: 480, height: 480, alt, credit: CREDIT }
}
