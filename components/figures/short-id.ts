const START = 6
const END = 4

/** The first six and last four characters of an id; whole when it is that short. */
export function shortId(id: string): string {
  const start = id.startsWith('0x') ? START : START - 2
  return id.length <= start + END + 1 ? id : `${id.slice(0, start)}…${id.slice(-END)}`
}
