import sharp from 'sharp'
import { shared } from '#lib/shared.ts'

/** What may be read; sharp knows more, SVG and PDF among it, which are programs rather than pictures. */
const READ = ['Jpeg', 'Png', 'Webp', 'Heif', 'Nsgif'].flatMap((kind) => [`VipsForeignLoad${kind}Buffer`, `VipsForeignLoad${kind}File`])

/** sharp as this house uses it: one thread, so that readers do not wait, no memory kept, and no other kind of file read. */
export const withSharp = (): typeof sharp =>
  shared('sharp', () => {
    sharp.concurrency(1)
    sharp.cache(false)
    sharp.block({ operation: ['VipsForeignLoad'] })
    sharp.unblock({ operation: READ })
    return sharp
  })
