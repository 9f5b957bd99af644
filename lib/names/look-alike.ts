/** Characters that people take for each other, as the one they are taken for; pairs of letters first. */
const pairs: readonly (readonly [string, string])[] = [
  ['rn', 'm'],
  ['vv', 'w'],
  ['cl', 'd'],
]
const single: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'l',
  i: 'l',
  '5': 's',
  '8': 'b',
  '2': 'z',
  '6': 'b',
  '9': 'g',
}

/** What is left of a label when everything that looks alike is the same: two labels with one skeleton can be confused. */
export function skeleton(label: string): string {
  const joined = pairs.reduce((text, [from, to]) => text.replaceAll(from, to), label.replace(/[-_]/g, ''))
  const folded = [...joined].map((character) => single[character] ?? character).join('')
  return folded.replace(/(.)\1+/g, '$1')
}

/** Names that are worth imitating for everybody, whoever holds them. */
export const protectedLabels: readonly string[] = [
  'session',
  'sesh',
  'oxen',
  'support',
  'admin',
  'official',
  'security',
  'treasury',
  'foundation',
  'staking',
  'wallet',
  'bridge',
  'help',
]

/** Those of `known` that a label can be confused with; never itself. */
export function lookAlikes(label: string, known: readonly string[]): string[] {
  const mine = skeleton(label)
  return known.filter((other) => other !== label && skeleton(other) === mine)
}
