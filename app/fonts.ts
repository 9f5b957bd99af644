import localFont from 'next/font/local'

/** Text. Latin part of the variable font; other scripts fall back to the system's own. */
export const textFont = localFont({
  src: '../node_modules/@fontsource-variable/geist/files/geist-latin-wght-normal.woff2',
  weight: '100 900',
  variable: '--font-text',
  display: 'swap',
})

/** Ids and amounts. */
export const figureFont = localFont({
  src: '../node_modules/@fontsource-variable/geist-mono/files/geist-mono-latin-wght-normal.woff2',
  weight: '100 900',
  variable: '--font-figure',
  display: 'swap',
})
