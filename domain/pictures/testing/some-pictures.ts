import sharp, { type Sharp } from 'sharp'

type Given = { width?: number; height?: number; /** So that two pictures are two. */ shade?: number }

/** A plain picture with a lighter left half, as sharp would go on with it. */
export function aPicture({ width = 360, height = 240, shade = 40 }: Given = {}): Sharp {
  const half = { create: { width: Math.ceil(width / 2), height, channels: 3 as const, background: { r: 240, g: 240, b: shade } } }
  return sharp({ create: { width, height, channels: 3, background: { r: shade, g: 90, b: 120 } } }).composite([
    { input: half, left: 0, top: 0 },
  ])
}

/** A JPEG of it. */
export const aJpeg = (given?: Given): Promise<Buffer> => aPicture(given).jpeg().toBuffer()

/** A JPEG that lies on its side and tells so, and by whom, where and with what it was taken. */
export const aTellingJpeg = (): Promise<Buffer> =>
  aPicture()
    .withExif({ IFD0: { Make: 'Talkative', Artist: 'Somebody' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '51/1 30/1 0/1' } })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer()
