/** Hands a text to the browser as a file to keep. */
export function saveFile({ name, text, type }: { name: string; text: string; type: string }) {
  const url = URL.createObjectURL(new Blob([text], { type }))
  const link = Object.assign(document.createElement('a'), { href: url, download: name })
  link.click()
  URL.revokeObjectURL(url)
}
