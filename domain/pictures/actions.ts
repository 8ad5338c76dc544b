'use server'

import { action } from '#domain/access/action.ts'
import { addedHref } from '#domain/pictures/pictures-href.ts'
import { uploadInput } from '#domain/pictures/schema.ts'
import { uploadPicture } from '#domain/pictures/upload-picture.ts'

export const uploadPictureAction = action({
  access: 'writer',
  limit: 'upload',
  input: uploadInput,
  file: 'file',
  run: uploadPicture,
  then: addedHref,
  alwaysRedirect: true,
})
