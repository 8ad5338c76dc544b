import type { Board } from '#tools/demo-pictures/board.ts'
import { bakeryOven } from '#tools/demo-pictures/scenes/bakery-oven.ts'
import { closedWing } from '#tools/demo-pictures/scenes/closed-wing.ts'
import { coalBerth } from '#tools/demo-pictures/scenes/coal-berth.ts'
import { councilChamber } from '#tools/demo-pictures/scenes/council-chamber.ts'
import { dryDock } from '#tools/demo-pictures/scenes/dry-dock.ts'
import { engineRoom } from '#tools/demo-pictures/scenes/engine-room.ts'
import { fishMarket } from '#tools/demo-pictures/scenes/fish-market.ts'
import { emblem } from '#tools/demo-pictures/scenes/emblem.ts'
import { fishermensChoir } from '#tools/demo-pictures/scenes/fishermens-choir.ts'
import { galeNight } from '#tools/demo-pictures/scenes/gale-night.ts'
import { harbourMap } from '#tools/demo-pictures/scenes/harbour-map.ts'
import { hedgeDay } from '#tools/demo-pictures/scenes/hedge-day.ts'
import { lampRoom } from '#tools/demo-pictures/scenes/lamp-room.ts'
import { lanternStreet } from '#tools/demo-pictures/scenes/lantern-street.ts'
import { netLoftStorm } from '#tools/demo-pictures/scenes/net-loft-storm.ts'
import { nineUnderLights } from '#tools/demo-pictures/scenes/nine-under-lights.ts'
import { northMole } from '#tools/demo-pictures/scenes/north-mole.ts'
import { oldBess } from '#tools/demo-pictures/scenes/old-bess.ts'
import { organTuner } from '#tools/demo-pictures/scenes/organ-tuner.ts'
import { orrinLight } from '#tools/demo-pictures/scenes/orrin-light.ts'
import { providerLadder } from '#tools/demo-pictures/scenes/provider-ladder.ts'
import { quayChart } from '#tools/demo-pictures/scenes/quay-chart.ts'
import { rampSeals } from '#tools/demo-pictures/scenes/ramp-seals.ts'
import { rockBarge } from '#tools/demo-pictures/scenes/rock-barge.ts'
import { ropewalkGoal } from '#tools/demo-pictures/scenes/ropewalk-goal.ts'
import { seventeenWalls } from '#tools/demo-pictures/scenes/seventeen-walls.ts'
import { shortLobster } from '#tools/demo-pictures/scenes/short-lobster.ts'
import { schoolGoat } from '#tools/demo-pictures/scenes/school-goat.ts'
import { skiffKittiwake } from '#tools/demo-pictures/scenes/skiff-kittiwake.ts'
import { sodaLoaf } from '#tools/demo-pictures/scenes/soda-loaf.ts'
import { swanSteps } from '#tools/demo-pictures/scenes/swan-steps.ts'
import { thirdRound } from '#tools/demo-pictures/scenes/third-round.ts'
import { weddingCrossing } from '#tools/demo-pictures/scenes/wedding-crossing.ts'
import { wheelhouseOrder } from '#tools/demo-pictures/scenes/wheelhouse-order.ts'
import { winterBoatChart } from '#tools/demo-pictures/scenes/winter-boat-chart.ts'
import { winterCutChart } from '#tools/demo-pictures/scenes/winter-cut-chart.ts'
import { winterSlip } from '#tools/demo-pictures/scenes/winter-slip.ts'

/** Every picture by the name of its file. */
export const scenes: Record<string, () => Board> = {
  'bakery-oven': bakeryOven,
  'closed-wing': closedWing,
  'coal-berth': coalBerth,
  'council-chamber': councilChamber,
  'dry-dock': dryDock,
  'engine-room': engineRoom,
  'fish-market': fishMarket,
  emblem,
  'fishermens-choir': fishermensChoir,
  'gale-night': galeNight,
  'harbour-map': harbourMap,
  'hedge-day': hedgeDay,
  'lamp-room': lampRoom,
  'lantern-street': lanternStreet,
  'net-loft-storm': netLoftStorm,
  'nine-under-lights': nineUnderLights,
  'north-mole': northMole,
  'old-bess': oldBess,
  'organ-tuner': organTuner,
  'orrin-light': orrinLight,
  'provider-ladder': providerLadder,
  'quay-chart': quayChart,
  'ramp-seals': rampSeals,
  'rock-barge': rockBarge,
  'ropewalk-goal': ropewalkGoal,
  'seventeen-walls': seventeenWalls,
  'short-lobster': shortLobster,
  'school-goat': schoolGoat,
  'skiff-kittiwake': skiffKittiwake,
  'soda-loaf': sodaLoaf,
  'swan-steps': swanSteps,
  'third-round': thirdRound,
  'wedding-crossing': weddingCrossing,
  'wheelhouse-order': wheelhouseOrder,
  'winter-boat-chart': winterBoatChart,
  'winter-cut-chart': winterCutChart,
  'winter-slip': winterSlip,
}
