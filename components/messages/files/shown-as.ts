/** Types that a browser shows without running anything of them. */
const shown = {
  picture: ['image/jpeg', 'image/png', 'image/webp', 'image/gif', 'image/avif'],
  sound: ['audio/mpeg', 'audio/mp4', 'audio/aac', 'audio/ogg', 'audio/webm', 'audio/wav'],
  film: ['video/mp4', 'video/webm'],
} as const

/**
 * How a file may be shown. Everything that is not known to be harmless is bytes to save: neither pages nor drawings of
 * strangers are ever opened here.
 */
export function shownAs(contentType: string): { element: keyof typeof shown | 'none'; type: string } {
  const type = contentType.split(';')[0]?.trim().toLowerCase() ?? ''
  for (const element of ['picture', 'sound', 'film'] as const)
    if ((shown[element] as readonly string[]).includes(type)) return { element, type }
  return { element: 'none', type: 'application/octet-stream' }
}
