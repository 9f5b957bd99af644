import { readFileSync } from 'node:fs'
import { blsFile, type BlsFile } from './bls-file'
import { compare, type Comparison, type Outcome } from './comparison'
import { domainComparisons } from './domain-comparisons'
import { keyComparisons } from './key-comparisons'

/** Reads a file of vectors. @throws {Error} with one sentence when it is unreadable or of another shape. */
export function readBlsFile(path: string): BlsFile {
  const parsed = blsFile.safeParse(JSON.parse(readFileSync(path, 'utf8')))
  if (parsed.success) return parsed.data
  const issue = parsed.error.issues[0]
  throw new Error(`not a file of BLS vectors: ${issue?.path.join('.')}: ${issue?.message}`)
}

/** Everything that the file states, in its order. */
export function blsComparisons({ keys, domains }: BlsFile): Comparison[] {
  return [...keys.flatMap(keyComparisons), ...domains.flatMap((domain) => domainComparisons(domain, keys))]
}

export function runBls(file: BlsFile): Outcome[] {
  return blsComparisons(file).map(compare)
}
