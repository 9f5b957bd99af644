import { keccak_256 } from '@noble/hashes/sha3.js'
import { utf8ToBytes } from '@noble/hashes/utils.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { curveRightSide } from './bls-signature'
import { clearCofactor } from './clear-cofactor'
import { Fp, Fp2, Fr } from './curve'
import { hashToG2, hashToG2Steps } from './hash-to-g2'

const hashToG2Tag = keccak_256(utf8ToBytes('a tag of our own'))

describe('clearCofactor', () => {
  it('equals k · h · M with the published k, h = 2p - n', () => {
    const k = 0x30644e72e131a0295e6dd9e7e0acccb0c28f069fbb966e3f8236b51f1ef338efn
    const { mappedPoint, point } = hashToG2Steps({ message: utf8ToBytes('cross-check'), hashToG2Tag })
    const byCofactor = mappedPoint.multiplyUnsafe((2n * Fp.ORDER - Fr.ORDER) % Fr.ORDER)
    const wholeTurns = (2n * Fp.ORDER - Fr.ORDER) / Fr.ORDER
    const turn = mappedPoint.multiplyUnsafe(Fr.ORDER - 1n).add(mappedPoint)
    const timesH = byCofactor.add(turn.multiplyUnsafe(wholeTurns))
    expect(timesH.isTorsionFree()).toBe(true)
    expect(timesH.multiplyUnsafe(k).equals(point)).toBe(true)
    expect(timesH.equals(point)).toBe(false)
  })

  it('brings points from outside the subgroup into it', () => {
    const { mappedPoint } = hashToG2Steps({ message: utf8ToBytes('outside'), hashToG2Tag })
    expect(mappedPoint.isTorsionFree()).toBe(false)
    expect(clearCofactor(mappedPoint).isTorsionFree()).toBe(true)
  })
})

describe('hashToG2', () => {
  it('maps every message onto the curve, with the sign of its last uniform byte', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (message) => {
        const { mappedPoint, x, negateY, uniformBytes, point } = hashToG2Steps({ message, hashToG2Tag })
        const mapped = mappedPoint.toAffine()
        expect(Fp2.eql(mapped.x, x)).toBe(true)
        expect(Fp2.eql(Fp2.sqr(mapped.y), curveRightSide(x))).toBe(true)
        expect(negateY).toBe(((uniformBytes[127] ?? 0) & 1) === 1)
        expect(point.isTorsionFree()).toBe(true)
      }),
      { numRuns: 20 },
    )
  })

  it('another message, or another tag, gives another point', () => {
    const message = utf8ToBytes('a')
    const point = hashToG2({ message, hashToG2Tag })
    expect(hashToG2({ message: utf8ToBytes('b'), hashToG2Tag }).equals(point)).toBe(false)
    expect(hashToG2({ message, hashToG2Tag: keccak_256(hashToG2Tag) }).equals(point)).toBe(false)
  })

  it('leaves its inputs as they were', () => {
    const message = utf8ToBytes('untouched')
    const tag = Uint8Array.from(hashToG2Tag)
    hashToG2({ message, hashToG2Tag: tag })
    expect(message).toEqual(utf8ToBytes('untouched'))
    expect(tag).toEqual(hashToG2Tag)
  })

  it.each([0, 31, 33])('refuses a tag of %s bytes', (length) => {
    expect(() => hashToG2({ message: new Uint8Array(1), hashToG2Tag: new Uint8Array(length) })).toThrow(
      expect.objectContaining({ code: 'bad-bytes' }),
    )
  })
})
