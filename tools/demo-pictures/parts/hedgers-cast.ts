import type { Dress, Pose } from '#tools/demo-pictures/figure.ts'
import { pair } from '#tools/demo-pictures/shapes.ts'

export const LAY: Pose = {
  head: [0.15, 0.855],
  neck: [0.095, 0.765],
  hips: [-0.02, 0.5],
  shoulders: pair`0.15,0.735 0.065,0.74`,
  elbows: pair`0.24,0.67 -0.075,0.7`,
  hands: pair`0.33,0.72 -0.14,0.83`,
  knees: pair`0.12,0.29 -0.06,0.27`,
  feet: pair`0.14,0.05 -0.16,0.05`,
  toes: [0, -4],
}
export const DRAG: Pose = {
  head: [0.17, 0.86],
  neck: [0.115, 0.765],
  hips: [0, 0.5],
  shoulders: pair`0.15,0.74 0.085,0.745`,
  elbows: pair`0.19,0.61 -0.02,0.65`,
  hands: pair`0.25,0.5 -0.15,0.585`,
  knees: pair`0.14,0.32 -0.03,0.28`,
  feet: pair`0.16,0.07 -0.18,0.08`,
  toes: [6, -34],
}
export const SIT: Pose = {
  head: [0.02, 0.81],
  neck: [-0.005, 0.715],
  hips: [-0.03, 0.42],
  shoulders: pair`0.035,0.69 -0.045,0.69`,
  elbows: pair`0.06,0.56 -0.02,0.55`,
  hands: pair`0.16,0.5 0.15,0.49`,
  knees: pair`0.2,0.41 0.19,0.395`,
  feet: pair`0.22,0.17 0.19,0.15`,
  toes: [0, 0],
}

export const EWAN: Dress = {
  skin: '#dba880',
  top: { colour: '#7a5a44', tone: 0.4, sleeve: 'long' },
  legs: { colour: '#5b6157', tone: 0.6, cut: 'trousers' },
  boots: 'high',
  head: {
    seen: 'side',
    bow: 14,
    hair: { colour: '#d9d3c6', tone: 0.14, cut: 'short' },
    beard: true,
    hat: { colour: '#8a7350', kind: 'cap' },
  },
  girth: 0.96,
  hem: 0.43,
}
export const SAMIRA: Dress = {
  skin: '#dcb087',
  top: { colour: '#c98a3c', tone: 0.26, sleeve: 'long' },
  legs: { colour: '#4f6070', tone: 0.6, cut: 'trousers' },
  boots: 'high',
  head: { seen: 'side', bow: 8, hair: { colour: '#5b3f3c', tone: 0.62, cut: 'blown' } },
  girth: 0.9,
  hem: 0.42,
}
export const CHILD: Dress = {
  skin: '#ecd0b0',
  top: { colour: '#b5473a', tone: 0.36, sleeve: 'long' },
  legs: { colour: '#4f6070', tone: 0.5, cut: 'trousers' },
  boots: 'high',
  head: { seen: 'side', hair: { colour: '#b9824a', tone: 0.4, cut: 'short' }, hat: { colour: '#4f7fa0', kind: 'knit' } },
  girth: 1.16,
  hem: 0.4,
}
export const AGNES: Dress = {
  skin: '#e6bf9c',
  top: { colour: '#5f5a78', tone: 0.46, sleeve: 'long' },
  legs: { colour: '#8a5648', tone: 0.5, cut: 'trousers' },
  boots: 'high',
  head: { seen: 'side', hair: { colour: '#d9d3c6', tone: 0.16, cut: 'short' }, hat: { colour: '#a3475a', kind: 'scarf' } },
  girth: 1.1,
}
