import type { Board } from '#tools/demo-pictures/board.ts'
import { bakeryOven } from '#tools/demo-pictures/scenes/bakery-oven.ts'
import { closedWing } from '#tools/demo-pictures/scenes/closed-wing.ts'
import { coalBerth } from '#tools/demo-pictures/scenes/coal-berth.ts'
import { councilChamber } from '#tools/demo-pictures/scenes/council-chamber.ts'
import { dryDock } from '#tools/demo-pictures/scenes/dry-dock.ts'
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
import { quayChart } from '#tools/demo-pictures/scenes/quay-chart.ts'
import { rampSeals } from '#tools/demo-pictures/scenes/ramp-seals.ts'
import { ropewalkGoal } from '#tools/demo-pictures/scenes/ropewalk-goal.ts'
import { seventeenWalls } from '#tools/demo-pictures/scenes/seventeen-walls.ts'
import { shortLobster } from '#tools/demo-pictures/scenes/short-lobster.ts'
import { skiffKittiwake } from '#tools/demo-pictures/scenes/skiff-kittiwake.ts'
import { sodaLoaf } from '#tools/demo-pictures/scenes/soda-loaf.ts'
import { swanSteps } from '#tools/demo-pictures/scenes/swan-steps.ts'
import { thirdRound } from '#tools/demo-pictures/scenes/third-round.ts'
import { wheelhouseOrder } from '#tools/demo-pictures/scenes/wheelhouse-order.ts'
import { winterBoatChart } from '#tools/demo-pictures/scenes/winter-boat-chart.ts'
import { winterSlip } from '#tools/demo-pictures/scenes/winter-slip.ts'

/** Every picture by the name of its file. */
export const scenes: Record<string, () => Board> = {
  'bakery-oven': bakeryOven,
  'closed-wing': closedWing,
  'coal-berth': coalBerth,
  'council-chamber': councilChamber,
  'dry-dock': dryDock,
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
  'quay-chart': quayChart,
  'ramp-seals': rampSeals,
  'ropewalk-goal': ropewalkGoal,
  'seventeen-walls': seventeenWalls,
  'short-lobster': shortLobster,
  'skiff-kittiwake': skiffKittiwake,
  'soda-loaf': sodaLoaf,
  'swan-steps': swanSteps,
  'third-round': thirdRound,
  'wheelhouse-order': wheelhouseOrder,
  'winter-boat-chart': winterBoatChart,
  'winter-slip': winterSlip,
}
