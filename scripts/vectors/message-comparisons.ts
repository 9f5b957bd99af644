import {
  decodeBlsSignature,
  encodeBlsSignature,
  encodeHex,
  hashToG2Steps,
  type BlsSignature,
  type BlsTags,
} from '@/lib/crypto'
import type { BlsFileHash, BlsFileSignature } from './bls-file'
import { hex32, once, type Comparison } from './comparison'

export type MessageComparisonParameters = {
  name: string
  tags: BlsTags
  /** Recomputes the message. */
  message: () => Uint8Array
  expectedMessage: string
  expectedHash: BlsFileHash
}

/** A message and every step of its way into G2. */
export function messageComparisons(of: MessageComparisonParameters): Comparison[] {
  const { name, expectedHash: expected } = of
  const hash = once(() => hashToG2Steps({ message: of.message(), hashToG2Tag: of.tags.hashToG2 }))
  return [
    {
      kind: 'message',
      name,
      expected: of.expectedMessage,
      actual: () => encodeHex(of.message()),
    },
    { kind: 'hash: counter', name, expected: String(expected.counter), actual: () => `${hash().counter}` },
    {
      kind: 'hash: uniform bytes',
      name,
      expected: expected.uniformBytes,
      actual: () => encodeHex(hash().uniformBytes),
    },
    { kind: 'hash: x', name, expected: filePair(expected.x), actual: () => pair(hash().x) },
    { kind: 'hash: sign', name, expected: String(expected.negateY), actual: () => `${hash().negateY}` },
    {
      kind: 'hash: mapped point',
      name,
      expected: filePoint(expected.mappedPoint),
      actual: () => point(hash().mappedPoint),
    },
    {
      kind: 'hash: point',
      name,
      expected: filePoint(expected.point),
      actual: () => point(hash().point),
    },
  ]
}

export type SignatureComparisonParameters = {
  kind: string
  name: string
  expected: BlsFileSignature
  actual: () => BlsSignature
}

/** A signature in both of its forms; the file's hex is also decoded, so a point off the curve is noticed. */
export function signatureComparison(of: SignatureComparisonParameters): Comparison {
  const { sigs0, sigs1, sigs2, sigs3 } = of.expected.limbs
  return {
    kind: of.kind,
    name: of.name,
    expected: `${sigs0} ${sigs1} ${sigs2} ${sigs3} ${of.expected.hex} ${of.expected.hex}`,
    actual: () => {
      const signature = of.actual()
      const limbs = [signature.sigs0, signature.sigs1, signature.sigs2, signature.sigs3].map(hex32)
      const decoded = encodeBlsSignature(decodeBlsSignature(of.expected.hex))
      return [...limbs, encodeBlsSignature(signature), decoded].join(' ')
    },
  }
}

type Pair<T> = { c0: T; c1: T }
const filePair = ({ c0, c1 }: Pair<string>) => `${c0} ${c1}`
const pair = ({ c0, c1 }: Pair<bigint>) => `${hex32(c0)} ${hex32(c1)}`
const filePoint = ({ x, y }: { x: Pair<string>; y: Pair<string> }) => `${filePair(x)} ${filePair(y)}`
const point = ({ x, y }: { x: Pair<bigint>; y: Pair<bigint> }) => `${pair(x)} ${pair(y)}`
