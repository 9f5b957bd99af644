/**
 * `npm run test:vectors -- bls [--file PATH]`: recomputes every value of a file of vectors with lib/crypto.
 * Prints the count of each kind and, last, `passed of total`; exits 1 on a mismatch, an unreadable file or no vectors.
 */
import { parseArgs } from 'node:util'
import type { Outcome } from './comparison'
import { readBlsFile, runBls } from './run-bls'

const suites: Readonly<Record<string, { file: string; run: (path: string) => Outcome[] }>> = {
  bls: { file: 'lib/crypto/vectors/bls-vectors.json', run: (path) => runBls(readBlsFile(path)) },
}

function main(): number {
  const { values, positionals } = parseArgs({
    options: { file: { type: 'string' } },
    allowPositionals: true,
  })
  const suite = suites[positionals[0] ?? '']
  if (!suite) throw new Error(`name a suite: ${Object.keys(suites).join(', ')}`)
  const outcomes = suite.run(values.file ?? suite.file)
  for (const { kind, name, mismatch } of outcomes)
    if (mismatch !== null) console.error(`mismatch  ${kind}, ${name}: ${mismatch}`)
  const kinds = [...new Set(outcomes.map(({ kind }) => kind))]
  for (const kind of kinds) {
    console.log(`${kind.padEnd(30)} ${score(outcomes.filter((outcome) => outcome.kind === kind))}`)
  }
  console.log(score(outcomes))
  return outcomes.length > 0 && outcomes.every(({ mismatch }) => mismatch === null) ? 0 : 1
}

function score(outcomes: readonly Outcome[]): string {
  return `${outcomes.filter(({ mismatch }) => mismatch === null).length} of ${outcomes.length}`
}

try {
  process.exitCode = main()
} catch (error) {
  console.error(`test:vectors: ${error instanceof Error ? error.message : String(error)}`)
  process.exitCode = 1
}
