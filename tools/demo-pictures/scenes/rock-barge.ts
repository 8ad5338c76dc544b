import { Board } from '#tools/demo-pictures/board.ts'
import { workboat } from '#tools/demo-pictures/boats.ts'
import { Modeller } from '#tools/demo-pictures/modeller.ts'
import { plain, sea, sky, smoothFace, stone } from '#tools/demo-pictures/nature.ts'
import { dice } from '#tools/demo-pictures/noise.ts'
import { craneBarge } from '#tools/demo-pictures/parts/crane-barge.ts'
import { granite } from '#tools/demo-pictures/parts/granite.ts'
import { dressed, stand } from '#tools/demo-pictures/person.ts'
import { blob, type Point, pts, rect, rough, spline } from '#tools/demo-pictures/shapes.ts'

const HORIZON = 404

/** How it would be done: the crane barge at the foot of the North Mole, seen over the stones on Patience's deck. */
export function rockBarge(): Board {
  const board = new Board(1560, 1040, { paper: '#f2ead9', ink: '#1d2830' })
  board.hatch('sky', sky(10, 0.85, 33))
  board.hatch('sea', sea(HORIZON - 8, 0.7, 12))
  board.hatch('wall', stone(7, 8.5, 0.55))
  board.hatch('top', plain(5, 9))
  board.hatch('tower', smoothFace(88, 6))
  board.hatch('hull', smoothFace(3, 6))
  board.hatch('iron', plain(84, 6.5, 0.8))
  board.hatch('house', smoothFace(88, 6))
  board.hatch('deck', stone(3, 9, 0.4))
  board.hatch('cloth', smoothFace(78, 5))
  board.hatch('skin', smoothFace(-30, 5))
  const modeller = new Modeller(board, [-0.5, 0.7, 0.5])
  board.tint(rect(0, 0, 1560, HORIZON), '#d5dfdd')
  board.tint([...spline(pts`0,300 500,260 1000,290 1560,250`), ...pts`1560,404 0,404`], '#f1e0be')
  board.fade(rect(0, 0, 1560, HORIZON), 'sky', [0, 0], [0, HORIZON], [0.46, 0.28, 0.08])
  board.tint(rect(0, HORIZON, 1560, 640), '#9fbfc0')
  board.fade(rect(0, HORIZON, 1560, 640), 'sea', [0, HORIZON], [0, 900], [0.28, 0.46, 0.6])
  mole(board)
  light(board)
  workboat(board, [1370, 470], 170, { hull: '#a8483a', house: '#f2ead9' })
  board.line(spline(pts`1290,458 1220,476 1150,560`), 2.4, 1)
  craneBarge(board, modeller)
  calm(board)
  deck(board)
  cargo(board, modeller)
  return board
}

/** A place on the wall's sea face: `u` along it, `v` down it. */
const course = (u: number, v: number): Point => [u * 1080, 236 + u * 146 + v * (430 - u * 376)]

function mole(board: Board): void {
  const face = [course(0, 0), course(1, 0), course(1, 1), course(0, 1)]
  board.halo(face, 4)
  board.tint(face, '#c9bda6')
  board.fade(face, 'wall', [0, 500], [1080, 400], [0.62, 0.5, 0.4])
  const top = pts`0,204 1086,372 1080,384 0,238`
  board.tint(top, '#e8dec8')
  board.area(top, 'top', 0.12)
  board.line(rough(spline([course(0, 0), course(0.4, 0), course(1, 0)]), 2), 6, 0.8)
  board.line(pts`0,204 600,296 1086,372`, 4, 0.8)
  for (let row = 1; row < 8; row++) {
    board.scratch(rough(spline([course(0, row / 8), course(0.5, row / 8), course(1, row / 8)]), 2, row), 3.2, 0.7)
    for (let i = 0; i < 13; i++) {
      const u = 1 - (1 - (i + (row % 2) * 0.5) / 13) ** 1.25
      board.scratch([course(u, row / 8), course(u, (row + 1) / 8)], 2.8 - u * 1.4)
    }
  }
  // Weed below the line of high water.
  board.shade([course(0, 0.66), course(1, 0.66), course(1, 1), course(0, 1)], 0.4, 6, face)
  for (let u = 0.02; u < 0.98; u += 0.03) {
    const [x, y] = course(u, 1)
    board.scratch(spline(pts`${x - 26},${y + 3} ${x},${y - 4} ${x + 24},${y + 2}`), 6 - u * 4, 0.2)
  }
}

function light(board: Board): void {
  const tower = pts`1024,374 1034,236 1064,236 1076,380`
  board.halo(tower, 4)
  board.tint(tower, '#f5eddc')
  board.fade(tower, 'tower', [1024, 0], [1076, 0], [0.04, 0.2, 0.66])
  board.edge(tower, 3)
  board.solid(pts`1024,238 1074,238 1070,226 1028,226`)
  board.tint(rect(1036, 192, 26, 34), '#7fb79a')
  board.bare(rect(1036, 192, 26, 34))
  for (const x of [1036, 1049, 1062]) board.line(pts`${x},192 ${x},226`, 3, 1)
  board.solid(blob(pts`1030,193 1040,178 1049,170 1058,178 1068,193`))
  board.line(pts`1049,172 1049,152`, 3, 1)
  board.solid(rect(1043, 344, 13, 28))
  board.solid(rect(1046, 286, 8, 14))
}

function calm(board: Board): void {
  const roll = dice(18)
  for (let i = 0; i < 46; i++) {
    const [x, y] = [roll() * 1560, 690 + roll() ** 1.3 * 160]
    const long = 30 + (y - 640) * 0.4
    if (y < 720 && x > 560 && x < 1190) continue
    board.scratch(
      rough(spline(pts`${x - long},${y + 4} ${x - long * 0.3},${y} ${x + long * 0.3},${y + 1} ${x + long},${y + 5}`), 2, i),
      5,
      0.1,
    )
  }
  board.shade(pts`584,708 1168,704 1140,770 620,772`, 0.45, 10)
}

/** Patience: a flat deck behind a fence of old railway iron. */
function deck(board: Board): void {
  const planks = pts`0,868 1560,860 1560,1040 0,1040`
  board.halo(planks, 6)
  board.tint(planks, '#a98c6c')
  board.fade(planks, 'deck', [0, 864], [0, 1040], [0.4, 0.8])
  board.line(pts`0,868 780,864 1560,860`, 12, 1)
  for (const y of [800, 838]) {
    board.scratch(pts`0,${y + 3} 780,${y} 1560,${y - 4}`, 17, 1)
    board.line(pts`0,${y + 3} 780,${y} 1560,${y - 4}`, 10, 1)
  }
  for (let x = 40; x < 1560; x += 168) {
    const iron = pts`${x - 11},884 ${x - 11},770 ${x - 15},758 ${x + 15},758 ${x + 11},770 ${x + 11},884`
    board.halo(iron, 5)
    board.tint(iron, '#8a5440')
    board.fade(iron, 'iron', [x - 12, 0], [x + 12, 0], [0.4, 0.9])
    board.edge(iron, 3)
  }
}

function cargo(board: Board, modeller: Modeller): void {
  const back: [number, number, number, string][] = [
    [96, 872, 100, '3.4'],
    [352, 884, 92, '4.2'],
    [1058, 880, 94, '3.1'],
    [1500, 872, 96, '4.4'],
  ]
  const front: [number, number, number, string][] = [
    [232, 972, 122, '5.1'],
    [560, 966, 112, '4.7'],
    [860, 974, 118, '5.6'],
    [1400, 968, 122, '4.9'],
  ]
  for (const [i, [x, y, size, weight]] of back.entries()) granite(board, modeller, [x, y], size, weight, i + 5)
  onlooker(board, modeller)
  for (const [i, [x, y, size, weight]] of front.entries()) granite(board, modeller, [x, y], size, weight, i + 12)
  granite(board, modeller, [1132, 970], 106, '3.9', 21)
}

/** One of Patience's hands, his back to us, waits for his stones to be fetched. */
function onlooker(board: Board, modeller: Modeller): void {
  stand(
    board,
    modeller,
    {
      head: { jaw: 1, long: 1, cheek: 1, nose: { long: 1, wide: 1 }, lips: 1, brow: 1, hair: 'short', hat: 'knit', collar: 'roll' },
      yaw: -0.3,
      looks: dressed({ skin: '#e3bf9a', hair: '#6a4a33', coat: '#e0a63e', coatDark: 0.14, hat: '#3f5a6e', legs: '#e0a63e' }),
      hem: -7.4,
      arms: [
        { elbow: [-2.3, -4.6, -0.3], hand: [-0.9, -6.2, -0.1] },
        { elbow: [2.4, -4.5, -0.2], hand: [3.2, -6.5, 0.4] },
      ],
    },
    { at: [1262, 640], unit: 29, yaw: Math.PI + 0.25, box: [-4.4, -13.6, 4.4, 2] },
  )
}
