const COLOURS: Readonly<Record<string, number>> = {
  chain: 90,
  world: 36,
  network: 32,
  indexer: 35,
  web: 34,
  build: 33,
}
const NAME_WIDTH = 8

/** Lines that say nothing to a person who only wants to see the world run. */
const NOISE = [/Detected public RPC URL/, /^\s*$/, /baseline-browser-mapping/, /npm warn/i]

/** Prints one line of one process under its name; in colour only on a terminal. */
export function printLine(name: string, line: string): void {
  if (NOISE.some((pattern) => pattern.test(line))) return
  const label = name.padEnd(NAME_WIDTH)
  const colour = COLOURS[name]
  console.log(process.stdout.isTTY && colour ? `\x1b[${colour}m${label}\x1b[0m ${line}` : `${label} ${line}`)
}

export type Row = { label: string; address: string; holds: string }

/** What a person needs to begin: where the portal is, and who they can be. */
export function printWelcome(of: {
  url: string | undefined
  accounts: readonly Row[]
  keysFile: string
}): void {
  const { url, accounts, keysFile } = of
  const width = Math.max(...accounts.map(({ label }) => label.length))
  const lines = [
    '',
    url ? `  Session Portal is ready: ${url}` : '  The world is ready (without the portal).',
    '',
    ...accounts.map(({ label, address, holds }) => `  ${label.padEnd(width)}  ${address}  ${holds}`),
    '',
    ...(accounts.length > 0
      ? [`  Play money only. Private keys are in ${keysFile}; the portal's demo wallet knows them too.`]
      : []),
    '  Make things happen: npm run world -- help',
    '  Ctrl-C stops everything; the world keeps its state.',
    '',
  ]
  console.log(lines.join('\n'))
}
