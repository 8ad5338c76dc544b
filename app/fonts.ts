import localFont from 'next/font/local'

/** Next reads these calls at build: every value must be written out. How the files were made: tools/fonts/make.sh. */
const sourceSerif = localFont({
  src: './fonts/serif.woff2',
  weight: '300 800',
  style: 'normal',
  variable: '--font-serif',
  adjustFontFallback: 'Times New Roman',
  declarations: [{ prop: 'font-family', value: 'sourceSerif' }],
})

// A call of its own, because preloading is per call; the same family, so that italics find it by themselves.
const sourceSerifItalic = localFont({
  src: './fonts/serif-italic.woff2',
  weight: '400',
  style: 'italic',
  variable: '--font-serif-italic',
  preload: false,
  adjustFontFallback: false,
  declarations: [{ prop: 'font-family', value: 'sourceSerif' }],
})

const libreFranklin = localFont({
  src: './fonts/sans.woff2',
  weight: '400 700',
  style: 'normal',
  variable: '--font-sans',
  adjustFontFallback: 'Arial',
  declarations: [{ prop: 'font-family', value: 'libreFranklin' }],
})

// Letters of names from elsewhere in Europe, such as Ł and ő: fetched by pages that have one. After the plain ones, so that they win their range.
const sourceSerifExtended = localFont({
  src: '../node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-latin-ext-wght-normal.woff2',
  weight: '200 900',
  style: 'normal',
  variable: '--font-serif-extended',
  preload: false,
  adjustFontFallback: false,
  declarations: [
    { prop: 'font-family', value: 'sourceSerif' },
    { prop: 'unicode-range', value: 'U+100-2BA, U+1E00-1E9F, U+1EF2-1EFF, U+2C60-2C7F' },
  ],
})

const libreFranklinExtended = localFont({
  src: '../node_modules/@fontsource-variable/libre-franklin/files/libre-franklin-latin-ext-wght-normal.woff2',
  weight: '100 900',
  style: 'normal',
  variable: '--font-sans-extended',
  preload: false,
  adjustFontFallback: false,
  declarations: [
    { prop: 'font-family', value: 'libreFranklin' },
    { prop: 'unicode-range', value: 'U+100-2BA, U+1E00-1E9F, U+1EF2-1EFF, U+2C60-2C7F' },
  ],
})

const fonts = [sourceSerif, sourceSerifItalic, libreFranklin, sourceSerifExtended, libreFranklinExtended]

/** Classes for `<html>`: they bring the fonts and name them `--font-serif` and `--font-sans`. */
export const fontClasses = fonts.map((font) => font.variable).join(' ')
