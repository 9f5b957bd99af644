import { concatHex, hexToBigInt, keccak256, numberToHex, type Hex } from 'viem'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { criteriaProof, criteriaRoot } from './criteria'

const leaf = (id: bigint): Hex => keccak256(numberToHex(id, { size: 32 }))

/** Goes up as Seaport's `_verifyProof` does. */
const climb = (id: bigint, proof: readonly Hex[]): bigint =>
  hexToBigInt(
    proof.reduce(
      (hash, other) => keccak256(concatHex(hash < other ? [hash, other] : [other, hash])),
      leaf(id),
    ),
  )

it('one id is its own root', () => {
  expect(criteriaRoot([5n])).toBe(hexToBigInt(leaf(5n)))
  expect(criteriaProof([5n], 5n)).toEqual([])
})

it('every id of a set has a proof, and the order and repetitions of ids do not matter', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.bigInt(0n, 2n ** 256n - 1n), { minLength: 1, maxLength: 40 }), (ids) => {
      const root = criteriaRoot(ids)
      expect(criteriaRoot([...ids, ...ids].toReversed())).toBe(root)
      for (const id of ids) expect(climb(id, criteriaProof(ids, id) ?? [])).toBe(root)
    }),
  )
})

it('an id outside the set has none', () => {
  expect(criteriaProof([1n, 2n, 3n], 4n)).toBeNull()
})

it('a set needs an id', () => {
  expect(() => criteriaRoot([])).toThrow(RangeError)
})
