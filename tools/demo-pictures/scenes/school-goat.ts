import { Board } from '#tools/demo-pictures/board.ts'
import { letters } from '#tools/demo-pictures/lettering.ts'
import { Modeller } from '#tools/demo-pictures/modeller.ts'
import { plain, sea, sky, smoothFace, stone } from '#tools/demo-pictures/nature.ts'
import { dice } from '#tools/demo-pictures/noise.ts'
import { goat } from '#tools/demo-pictures/parts/goat.ts'
import { ninePupils, teacher } from '#tools/demo-pictures/parts/nine-pupils.ts'
import { arc, blob, type Point, poly, pts, rect, rough, type Shape, spline } from '#tools/demo-pictures/shapes.ts'

const HORIZON = 560

/** A quarter past three at Hallsay school: the goat sees the nine off from the gate, and the teacher from the door. */
export function schoolGoat(): Board {
  const board = new Board(1560, 1040, { paper: '#f4ecdb', ink: '#1f262c' })
  board.hatch('sky', sky(10.5, 0.85, 71))
  board.hatch('sea', sea(HORIZON - 90, 0.6, 4))
  board.hatch('hill', stone(16, 8, 0.6))
  board.hatch('stone', stone(4, 8, 0.6))
  board.hatch('slate', plain(4, 8, 0.7))
  board.hatch('house', plain(86, 7, 0.6))
  board.hatch('grass', stone(82, 9.5, 0.6))
  board.hatch('path', stone(3, 11, 0.4))
  board.hatch('wood', smoothFace(88, 6))
  const modeller = new Modeller(board, [-0.6, 0.62, 0.56])
  island(board)
  ninePupils(board, modeller)
  wall(board)
  school(board)
  teacher(board, modeller, [1392, 384], 30)
  yard(board)
  flag(board)
  post(board, 596, 892)
  post(board, 60, 892)
  goat(board, modeller, [1000, 752], 122)
  return board
}

function island(board: Board): void {
  board.tint(rect(0, 0, 1560, HORIZON), '#cfdcdb')
  board.tint(poly(...spline(pts`0,400 400,360 900,380 1560,350`), [1560, HORIZON], [0, HORIZON]), '#f0dfbb')
  board.fade(rect(0, 0, 1560, HORIZON), 'sky', [0, 0], [0, 520], [0.44, 0.28, 0.06])
  board.tint(rect(0, 470, 1560, 130), '#a9c5c6')
  board.fade(rect(0, 470, 1560, 130), 'sea', [0, 470], [0, 600], [0.3, 0.5])
  const far = rough(spline(pts`560,472 700,452 860,458 1000,446 1200,470 1200,476 560,476`), 2)
  board.area(far, 'hill', 0.34)
  const hill: Point[] = [...rough(spline(pts`0,392 90,380 210,404 330,452 470,470 600,520 760,560`), 3), ...pts`760,640 0,640`]
  board.halo(hill, 3)
  board.tint(hill, '#a9b583')
  board.fade(hill, 'hill', [0, 380], [300, 640], [0.26, 0.46])
  for (const [x, y, w] of pts`70,440 150,418 300,500`.map(([x, y], i) => [x, y, 44 - i * 4] as const)) croft(board, x, y, w)
  const ground = pts`0,628 760,600 1560,600 1560,1040 0,1040`
  board.tint(ground, '#a9b583')
  board.fade(ground, 'grass', [0, 600], [0, 900], [0.24, 0.42])
  const track = [
    ...spline(pts`60,1040 130,800 170,700 150,660 80,640 0,634`),
    ...spline(pts`0,640 200,648 300,672 440,730 600,820 760,1040`),
  ]
  board.tint(track, '#dccdab')
  board.fade(track, 'path', [0, 640], [0, 1000], [0.1, 0.3])
}

function croft(board: Board, x: number, y: number, w: number): void {
  const front = rect(x, y, w, w * 0.46)
  board.halo(front, 2)
  board.tint(front, '#f3ead8')
  board.area(front, 'house', 0.1)
  const roof = pts`${x - 3},${y} ${x + 5},${y - w * 0.34} ${x + w - 5},${y - w * 0.34} ${x + w + 3},${y}`
  board.tint(roof, '#7d6a5c')
  board.area(roof, 'slate', 0.6)
  board.edge(front, 2)
  for (const u of [0.2, 0.7]) board.solid(rect(x + w * u, y + w * 0.14, 5, 7))
}

/** A wall without mortar: each stone drawn as it lies. */
function wall(board: Board): void {
  for (const [from, to] of [
    [-20, 64],
    [640, 1200],
  ] satisfies [number, number][]) {
    const face = rect(from, 606, to - from, 262)
    board.halo(face, 5)
    board.tint(face, '#a39c89')
    board.solid(face)
    const roll = dice(from + 60)
    for (let row = 0; row < 6; row++) {
      for (let x = from - roll() * 40; x < to;) {
        const [w, h] = [46 + roll() * 66, 40]
        const [u, v] = [x + 4, 612 + row * 43]
        const lump = rough(
          blob(
            pts`${u},${v + 6} ${u + w * 0.4},${v} ${u + w - 8},${v + 3} ${u + w - 5},${v + h - 10} ${u + w * 0.5},${v + h - 4} ${u + 2},${v + h - 8}`,
          ),
          3,
          row,
        )
        board.area(lump, 'stone', 0.22 + roll() * 0.3)
        board.shade(pts`${u},${v} ${u + w},${v} ${u + w * 0.8},${v + 10} ${u},${v + 12}`, -0.6, 3, lump)
        x += w
      }
    }
  }
}

function school(board: Board): void {
  const gable = pts`1190,850 1190,250 1380,70 1580,250 1580,850`
  panel(board, gable, '#d9cbb0', 'stone', 0.14)
  board.fade(gable, 'stone', [1190, 0], [1580, 0], [0.14, 0.34])
  const roll = dice(9)
  for (let y = 300; y < 850; y += 46) {
    board.line(rough(spline(pts`1192,${y} 1380,${y} 1560,${y}`), 2, y), 2.4, 1)
    for (let x = 1200 + roll() * 60; x < 1560; x += 60 + roll() * 60) board.line(pts`${x},${y} ${x},${y + 46}`, 2.4, 1)
  }
  for (const points of [pts`1166,268 1380,62`, pts`1380,62 1600,268`]) {
    board.scratch(points, 40, 1)
    board.line(points, 26, 1)
    board.scratch(points, 5, 1)
  }
  const opening = [...arc(1380, 190, 34, 40, 180, 360, 14), ...pts`1414,246 1346,246`]
  board.halo(opening, 4)
  board.solid(opening)
  const bell = blob(pts`1366,238 1370,206 1380,196 1390,206 1394,238`)
  board.tint(bell, '#e0b24c')
  board.bare(bell)
  doorway(board)
}

function doorway(board: Board): void {
  panel(board, rect(1276, 300, 232, 40), '#e9dec4', 'path', 0.08)
  letters(board, 'SCHOOL', [1392, 331], { size: 22, align: 'middle', weight: 0.16, spread: 2 })
  const door = rect(1298, 340, 188, 460)
  board.halo(door, 4)
  board.solid(door)
  panel(board, pts`1486,340 1546,326 1546,846 1486,800`, '#4f7f96', 'wood', 0.5)
  panel(board, pts`1280,800 1500,800 1530,846 1256,846`, '#e4d8bd', 'path', 0.16)
  panel(board, rect(1214, 400, 50, 150), '#b9cfd0', 'slate', 0.3)
  for (const v of [450, 500]) board.line(pts`1214,${v} 1264,${v}`, 4, 1)
  board.line(pts`1239,400 1239,550`, 4, 1)
}

function panel(board: Board, shape: Shape, colour: string, hatch: string, tone: number): void {
  board.halo(shape, 5)
  board.tint(shape, colour)
  board.area(shape, hatch, tone)
  board.edge(shape, 5)
}

function yard(board: Board): void {
  const ground = [...rough(spline(pts`0,868 300,872 640,866 1200,852 1560,846`), 3), ...pts`1560,1040 0,1040`]
  board.tint(ground, '#a9b583')
  board.fade(ground, 'grass', [0, 850], [0, 1040], [0.3, 0.6])
  const path = [...spline(pts`1256,846 1000,900 640,892 90,880`), ...spline(pts`0,960 500,990 900,1000 1300,930 1530,846`)]
  board.tint(path, '#dccdab')
  board.fade(path, 'path', [0, 850], [0, 1000], [0.1, 0.34])
  board.shade(pts`700,1000 1280,960 1330,1000 760,1036`, 0.6, 10)
  const roll = dice(31)
  for (let i = 0; i < 90; i++) {
    const [x, y] = [roll() * 1560, 1000 + roll() * 44]
    const tall = 16 + roll() * 26
    board.line(pts`${x},${y} ${x + 3},${y - tall * 0.6} ${x + (roll() - 0.3) * 16},${y - tall}`, 4, 0.2)
  }
}

function flag(board: Board): void {
  board.scratch(pts`1112,850 1112,50`, 16, 1)
  board.line(pts`1112,856 1112,50`, 9, 0.8)
  const cloth = [...spline(pts`1108,66 1060,58 1010,84 950,74`), ...spline(pts`946,166 1006,176 1060,150 1108,160`)]
  board.halo(cloth, 4)
  board.tint(cloth, '#4f7f96')
  board.fade(cloth, 'slate', [1108, 0], [946, 0], [0.5, 0.2, 0.46])
  board.edge(cloth, 4)
  board.solid(rect(1092, 850, 40, 14))
}

function post(board: Board, x: number, foot: number): void {
  const pillar = rect(x - 40, foot - 350, 80, 350)
  board.halo(pillar, 6)
  board.tint(pillar, '#cfc2a6')
  board.fade(pillar, 'stone', [x - 40, 0], [x + 40, 0], [0.14, 0.4, 0.72])
  board.edge(pillar, 4)
  const cap = pts`${x - 54},${foot - 346} ${x - 46},${foot - 374} ${x},${foot - 396} ${x + 46},${foot - 374} ${x + 54},${foot - 346}`
  board.halo(cap, 4)
  board.tint(cap, '#dccfb2')
  board.fade(cap, 'stone', [x - 50, 0], [x + 50, 0], [0.1, 0.6])
  board.edge(cap, 4)
}
