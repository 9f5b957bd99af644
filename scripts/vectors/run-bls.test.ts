import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { blsFile, type BlsFile } from './bls-file'
import { compare, type Outcome } from './comparison'
import { blsComparisons, readBlsFile, runBls } from './run-bls'

const PATH = 'lib/crypto/vectors/bls-vectors.json'
const file = readBlsFile(PATH)
const isMismatch = ({ mismatch }: Outcome) => mismatch !== null

it('every value of the published file is recomputed', () => {
  const outcomes = runBls(file)
  expect(outcomes.filter(isMismatch)).toEqual([])
  expect(outcomes.length).toBe(306)
})

/** One proof, one step and one key of the file, so that hundreds of runs stay quick. */
function smallFile(): BlsFile {
  const [key] = file.keys
  const [domain] = file.domains
  const [proof] = domain?.proofOfPossession ?? []
  const step = domain?.steps[0]
  const [partial] = step?.partialSignatures ?? []
  if (!key || !domain || !proof || !step || !partial) throw new Error('the published file has changed')
  const alone = { signers: [key.name], partialSignatures: [partial], signature: partial.signature }
  const shown = { ...step, ...alone, signersAggregatePubkey: key.blsPubkey }
  return { keys: [key], domains: [{ ...domain, proofOfPossession: [proof], steps: [shown] }] }
}

const labels = ['name', 'kind']

/** Paths of all leaves that hold a value, not a label. */
function leaves(node: unknown, path: readonly string[] = []): string[][] {
  if (typeof node !== 'object' || node === null) return labels.includes(path.at(-1) ?? '') ? [] : [[...path]]
  return Object.entries(node).flatMap(([key, child]) => leaves(child, [...path, key]))
}

/** Changes one hex digit, digit, number or sign; never only the case of a letter. */
function changeLeaf(value: unknown): unknown {
  if (typeof value === 'boolean') return !value
  if (typeof value === 'number') return value + 1
  return String(value).replace(/.$/, (digit) => (digit === '1' ? '2' : '1'))
}

function changedAt(path: readonly string[]): BlsFile {
  const copy: unknown = structuredClone(smallFile())
  let node = copy as Record<string, unknown>
  for (const part of path.slice(0, -1)) node = node[part] as Record<string, unknown>
  const last = path.at(-1) ?? ''
  node[last] = changeLeaf(node[last])
  return blsFile.parse(copy)
}

describe('a changed value is noticed', () => {
  it('the small file itself passes', () => {
    expect(runBls(smallFile()).filter(isMismatch)).toEqual([])
  })

  it.each(leaves(smallFile()).map((path) => [path.join('.'), path] as const))('%s', (_, path) => {
    expect(blsComparisons(changedAt(path)).some((comparison) => isMismatch(compare(comparison)))).toBe(true)
  })
})

describe('the command', () => {
  let folder = ''
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'vectors-'))
  })
  afterAll(() => {
    rmSync(folder, { recursive: true })
  })

  function run(...args: readonly string[]) {
    const command = ['--import', 'tsx', 'scripts/vectors/main.ts', ...args]
    const { status, stdout } = spawnSync(process.execPath, command, { encoding: 'utf8' })
    return { status, lastLine: stdout.trim().split('\n').at(-1) }
  }

  function fileWith(content: string): string {
    const path = join(folder, 'vectors.json')
    writeFileSync(path, content)
    return path
  }

  it('ends with passed of total', () => {
    expect(run('bls', '--file', fileWith(JSON.stringify(smallFile())))).toEqual({
      status: 0,
      lastLine: '32 of 32',
    })
  })

  it('fails for one changed byte', () => {
    const bytes = file.domains[0]?.proofOfPossession[0]?.hashToG2.uniformBytes ?? ''
    const changed = readFileSync(PATH, 'utf8').replace(bytes, bytes.replace(/^../, '00'))
    expect(run('bls', '--file', fileWith(changed))).toEqual({ status: 1, lastLine: '305 of 306' })
  })

  it.each([
    ['no vectors', '{"keys":[],"domains":[]}', '0 of 0'],
    ['another shape', '{"keys":[{}],"domains":[]}', ''],
    ['no JSON', 'not json', ''],
  ])('fails for a file with %s', (_, content, lastLine) => {
    expect(run('bls', '--file', fileWith(content))).toEqual({ status: 1, lastLine })
  })

  it('fails for a file that does not exist and for an unknown suite', () => {
    expect(run('bls', '--file', join(folder, 'missing.json')).status).toBe(1)
    expect(run('nothing').status).toBe(1)
  })
})
