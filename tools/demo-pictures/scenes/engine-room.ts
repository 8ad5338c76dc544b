import { Board } from '#tools/demo-pictures/board.ts'
import { letters } from '#tools/demo-pictures/lettering.ts'
import { Modeller } from '#tools/demo-pictures/modeller.ts'
import { plain, smoothFace } from '#tools/demo-pictures/nature.ts'
import { listener } from '#tools/demo-pictures/parts/listener.ts'
import { BAY, shipEngine } from '#tools/demo-pictures/parts/ship-engine.ts'
import { arc, blob, ellipse, pts, rect, spline, trios } from '#tools/demo-pictures/shapes.ts'

/** Dots to one unit of the engine, and where its middle lies. */
const UNIT = 250
const MIDDLE = [470, 790] as const

/** Below in the ferry: the engineer listens to number four through two feet of broom handle. */
export function engineRoom(): Board {
  const board = new Board(1560, 1040, { paper: '#f3ead6', ink: '#1a2226' })
  board.hatch('wall', plain(88, 9, 0.8))
  board.hatch('pipe', smoothFace(4, 5.5))
  board.hatch('iron', smoothFace(84, 6))
  const modeller = new Modeller(board, [0.34, 0.72, 0.6])
  room(board)
  gauges(board)
  voicePipe(board)
  modeller.cut(shipEngine(), { at: MIDDLE, unit: UNIT, box: [-2, -1.1, 4.8, 2.4], deep: 1.8 })
  for (let i = 1; i < 6; i++) number(board, i)
  listener(board, modeller, [1056, 400], 70)
  return board
}

function room(board: Board): void {
  board.tint(rect(0, 0, 1560, 1040), '#8d9a92')
  board.fade(rect(0, 0, 1560, 1040), 'wall', [820, 60], [60, 300], [0.5, 0.82])
  board.glow([820, 76], 190, ['#b3ad8c', '#d9c48a', '#f3dc98'])
  for (const [y, wide, tone] of trios`14,30,50`) {
    const pipe = rect(0, y, 1560, wide)
    board.halo(pipe, 4)
    board.tint(pipe, tone > 45 ? '#b5533c' : '#c3c8c6')
    board.fade(pipe, 'pipe', [0, y], [0, y + wide], [0.2, 0.5, 0.94])
    for (let x = 90; x < 1560; x += 260) {
      board.halo(rect(x, y - 5, 26, wide + 10), 3)
      board.area(rect(x, y - 5, 26, wide + 10), 'iron', 0.9)
    }
  }
  board.line(pts`820,0 820,30`, 7, 1)
  board.solid(blob(pts`766,70 786,34 854,34 874,70`))
  const bulb = ellipse(820, 84, 36, 26)
  board.tint(bulb, '#fff3cf')
  board.bare(bulb)
  for (const u of [-24, 0, 24]) board.line(spline(pts`${820 + u},66 ${820 + u * 1.2},84 ${820 + u * 0.5},106`), 3, 1)
}

function gauges(board: Board): void {
  const panel = rect(60, 74, 560, 150)
  board.halo(panel, 5)
  board.tint(panel, '#c9bb9a')
  board.area(panel, 'wall', 0.3)
  board.edge(panel, 5)
  for (const [i, turn] of [-50, 20, 44, -10, 60].entries()) {
    const [x, y, r] = [120 + i * 110, 149, 46]
    const dial = ellipse(x, y, r, r)
    board.halo(dial, 5)
    board.tint(dial, '#faf4e4')
    board.bare(dial)
    board.edge(dial, 9)
    for (let a = -130; a <= 130; a += 26) {
      const [u, v] = [Math.sin((a * Math.PI) / 180), Math.cos((a * Math.PI) / 180)]
      board.line(pts`${x + u * r * 0.66},${y - v * r * 0.66} ${x + u * r * 0.8},${y - v * r * 0.8}`, 3, 1)
    }
    const [u, v] = [Math.sin((turn * Math.PI) / 180), Math.cos((turn * Math.PI) / 180)]
    board.line(pts`${x - u * 10},${y + v * 10} ${x + u * r * 0.62},${y - v * r * 0.62}`, 5, 0.7)
    board.solid(ellipse(x, y, 6, 6))
  }
}

/** The brass pipe to the wheelhouse, by which neither says more than three words. */
function voicePipe(board: Board): void {
  for (const points of [spline(pts`1400,0 1400,180 1394,236 1350,262`), spline(pts`1352,260 1344,264 1336,268`)]) {
    board.scratch(points, 36, 1)
    board.line(points, 28, 1)
  }
  const shine = spline(pts`1394,0 1394,180 1388,232 1350,252`)
  board.tint(pts`1386,0 1414,0 1414,190 1404,246 1356,278 1340,250 1386,222`, '#d9ac4a')
  board.scratch(shine, 7, 1)
  const mouth = blob(pts`1354,246 1330,226 1300,262 1312,300 1346,298 1364,276`)
  board.halo(mouth, 4)
  board.tint(mouth, '#d9ac4a')
  board.fade(mouth, 'iron', [1300, 0], [1364, 0], [0.1, 0.6])
  board.edge(mouth, 4)
  board.solid(blob(pts`1328,232 1306,262 1316,292 1330,268`))
  board.line(arc(1388, 330, 40, 46, 200, 330), 3, 0.5)
}

function number(board: Board, i: number): void {
  const [x, y] = [MIDDLE[0] + (i - 2.5) * BAY * UNIT, MIDDLE[1] - 1.3 * UNIT]
  const plate = ellipse(x - 30, y, 38, 38)
  board.halo(plate, 3)
  board.tint(plate, '#f3e6c4')
  board.bare(plate)
  board.edge(plate, 4)
  letters(board, String(i + 1), [x - 30, y + 20], { size: 40, align: 'middle', weight: 0.17 })
}
