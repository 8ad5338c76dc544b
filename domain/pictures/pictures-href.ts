/** The newsroom's page of pictures. */
export const PICTURES_HREF = '/admin/pictures'

/** The same after a picture came: it says which, and whether it was there before. */
export const addedHref = ({ src, isNew }: { src: string; isNew: boolean }): string =>
  `${PICTURES_HREF}?${new URLSearchParams({ added: src, ...(!isNew && { was: 'there' }) }).toString()}`
