import { expect, test } from 'vitest'
import { useTestDatabase } from '#db/testing/use-test-database.ts'
import { findPicture } from '#domain/articles/edit/find-picture.ts'
import { uploadPicture } from '#domain/pictures/upload-picture.ts'
import { aJpeg } from '#domain/pictures/testing/some-pictures.ts'
import { aMember } from '#domain/testing/members.ts'
import { done } from '#domain/testing/newsroom.ts'
import { useTestEnv } from '#lib/testing/use-test-env.ts'

useTestEnv()
useTestDatabase()

const typed = (pictureSrc: string, more = {}) => ({ pictureSrc, pictureAlt: '', pictureCaption: '', pictureCredit: '', ...more })
const aFile = async (shade = 40) => new File([new Uint8Array(await aJpeg({ width: 120, height: 90, shade }))], 'x.jpg')

test('a picture brings its words and its focus along, where the form says nothing', async () => {
  const writer = await aMember('writer')
  const words = { alt: 'A boat', caption: 'At dawn', credit: 'A. Hand', focus: [20, 80] as [number, number] }
  const { src, isNew } = done(await uploadPicture({ actor: writer }, words, await aFile()))
  expect(isNew).toBe(true)
  const stored = { src, width: 120, height: 90, alt: 'A boat', caption: 'At dawn', credit: 'A. Hand', focus: [20, 80] }
  expect(await findPicture(typed(src), null)).toEqual({ ok: true, value: stored })
  expect(await findPicture(typed(src, { pictureAlt: 'Two', pictureCaption: 'At dusk' }), null)).toEqual({
    ok: true,
    value: { ...stored, alt: 'Two', caption: 'At dusk' },
  })
  // Of a picture that the story has already, what was taken out stays out.
  const { caption: _, ...bare } = stored
  expect(await findPicture(typed(src, { pictureAlt: 'A boat', pictureCredit: 'A. Hand' }), { ...stored, focus: [20, 80] })).toEqual({
    ok: true,
    value: bare,
  })
  expect(await findPicture(typed(src), { ...stored, focus: [20, 80] })).toMatchObject({ ok: false, error: { code: 'picture-alt' } })
})

test('the same file again keeps its address and gets the new words; the middle is no focus', async () => {
  const writer = await aMember('writer')
  const words = { alt: 'One', caption: '', credit: '', focus: [50, 50] as [number, number] }
  const first = done(await uploadPicture({ actor: writer }, words, await aFile(41)))
  expect(done(await uploadPicture({ actor: writer }, { ...words, alt: 'Two' }, await aFile(41)))).toEqual({ src: first.src, isNew: false })
  expect(await findPicture(typed(first.src), null)).toEqual({ ok: true, value: { src: first.src, width: 120, height: 90, alt: 'Two' } })
})

test('a file is needed, and who may not send one sends none', async () => {
  const words = { alt: 'One', caption: '', credit: '', focus: [50, 50] as [number, number] }
  const wrong = async (file: File | null) => uploadPicture({ actor: await aMember('writer') }, words, file)
  expect(await wrong(null)).toEqual({ ok: false, error: { code: 'invalid', fields: { file: 'picture-none' } } })
  expect(await wrong(new File(['words'], 'x.jpg'))).toEqual({ ok: false, error: { code: 'invalid', fields: { file: 'picture-kind' } } })
  for (const roles of [[], ['moderator' as const]])
    expect(await uploadPicture({ actor: await aMember(...roles) }, words, await aFile())).toEqual({
      ok: false,
      error: { code: 'not-allowed' },
    })
})
