import { hashTypedData, type Hex, parseSignature, serializeSignature, size } from 'viem'
import { privateKeyToAccount } from 'viem/accounts'
import { describe, expect, it } from 'vitest'
import { listingOf, offerOf, terms } from '../testing/terms'
import { bulkSignatures, bulkTypedData, readBulkSignature } from './bulk-order'
import { bulkDigest, orderDigest } from './digest'
import { canonicalSignature, recoverSigner } from './signature'
import { parseTypedData, typedDataText } from './parse-typed-data'
import { orderHash, orderTypedData } from './typed-data'

const account = privateKeyToAccount(`0x${'42'.repeat(32)}`)
/** Order of secp256k1. */
const CURVE_ORDER = 0xfffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141n

const many = (count: number) =>
  Array.from({ length: count }, (_, salt) => listingOf({ seller: account.address, salt: BigInt(salt) }))

describe('one order', () => {
  const order = listingOf({ seller: account.address })
  const hash = orderHash(order)
  const signing = account.signTypedData(orderTypedData(order, terms))

  it('signs the digest of its hash', () => {
    expect(orderDigest(hash, terms)).toBe(hashTypedData(orderTypedData(order, terms)))
  })

  it('is its signer’s in 65 bytes and in 64, with parity or with 27 and 28', async () => {
    const signature = await signing
    const { r, s, yParity } = parseSignature(signature)
    const compact = canonicalSignature(signature)
    const bare: Hex = `0x${signature.slice(2, -2)}0${yParity}`
    expect(size(compact)).toBe(64)
    for (const form of [signature, compact, bare, serializeSignature({ r, s, yParity })])
      expect([await recoverSigner(hash, form, terms), canonicalSignature(form)]).toEqual([
        account.address,
        compact,
      ])
  })

  it('is nobody’s with the other value of s', async () => {
    const { r, s, yParity } = parseSignature(await signing)
    const other = `0x${(CURVE_ORDER - BigInt(s)).toString(16).padStart(64, '0')}` as const
    const twin = serializeSignature({ r, s: other, yParity: yParity === 1 ? 0 : 1 })
    expect(await recoverSigner(hash, twin, terms)).toBeNull()
  })

  it('is somebody else’s on another chain or another Seaport (E-13)', async () => {
    const signature = await signing
    expect(await recoverSigner(hash, signature, { ...terms, chainId: 1 })).not.toBe(account.address)
    expect(await recoverSigner(hash, signature, { ...terms, seaport: terms.conduit })).not.toBe(
      account.address,
    )
  })

  it('a contract wallet’s signature stays as it is', () => {
    expect(canonicalSignature('0x1234')).toBe('0x1234')
    expect(canonicalSignature('0x')).toBe('0x')
  })
})

describe('many orders under one signature', () => {
  it.each([1, 2, 3, 4, 5, 64])('each of %i is its signer’s', async (count) => {
    const orders = many(count)
    const typed = bulkTypedData(orders, terms)
    const signatures = bulkSignatures(orders, await account.signTypedData(typed))
    for (const [index, order] of orders.entries()) {
      const signature = signatures[index] ?? '0x'
      expect(await recoverSigner(orderHash(order), signature, terms)).toBe(account.address)
      const kept = canonicalSignature(signature)
      expect(size(kept)).toBe(size(signature) - 1)
      expect(await recoverSigner(orderHash(order), kept, terms)).toBe(account.address)
    }
  })

  it('the digest from a proof is the digest of the tree', () => {
    const orders = many(3)
    const typed = bulkTypedData(orders, terms)
    const [first] = bulkSignatures(orders, `0x${'11'.repeat(65)}`)
    const parts = readBulkSignature(first ?? '0x')
    const [order] = orders
    if (!parts || !order) throw new Error('no parts')
    expect(bulkDigest(orderHash(order), parts, terms)).toBe(hashTypedData(typed))
  })

  it('four orders of one signature take 131 bytes each', async () => {
    const [signature] = bulkSignatures(many(3), `0x${'11'.repeat(65)}`)
    expect(signature && size(signature)).toBe(65 + 3 + 2 * 32)
    expect(signature && size(canonicalSignature(signature))).toBe(size(signature ?? '0x'))
  })

  it('an order outside the tree is not its signer’s', async () => {
    const orders = many(4)
    const [signature] = bulkSignatures(orders, await account.signTypedData(bulkTypedData(orders, terms)))
    const other = orderHash(listingOf({ seller: account.address, salt: 99n }))
    expect(await recoverSigner(other, signature ?? '0x', terms)).not.toBe(account.address)
  })

  it.each([0, 63, 64, 65, 66, 67, 68, 98, 101])('%i bytes are no bulk signature', (length) => {
    expect(readBulkSignature(`0x${'00'.repeat(length)}`)).toBeNull()
  })
})

describe('reading back what a wallet is given', () => {
  it('one order and its domain', () => {
    const order = offerOf()
    const parsed = parseTypedData(typedDataText(orderTypedData(order, terms)))
    expect(parsed).toEqual({ domain: { chainId: terms.chainId, seaport: terms.seaport }, orders: [order] })
  })

  it('many, each once, without the places that repeat the last', () => {
    const orders = many(5)
    expect(parseTypedData(typedDataText(bulkTypedData(orders, terms)))?.orders).toEqual(orders)
  })

  const text = (change: (typed: ReturnType<typeof orderTypedData>) => object) =>
    typedDataText({ ...orderTypedData(offerOf(), terms), ...change(orderTypedData(offerOf(), terms)) })

  it.each([
    ['another name of the domain', text(({ domain }) => ({ domain: { ...domain, name: 'Seaport2' } }))],
    ['another version', text(({ domain }) => ({ domain: { ...domain, version: '1.5' } }))],
    ['a further field', text(({ message }) => ({ message: { ...message, more: 1 } }))],
    ['another type', text(({ types }) => ({ types: { ...types, OfferItem: [] } }))],
    ['a further type', text(({ types }) => ({ types: { ...types, More: [] } }))],
    ['another primary type', text(() => ({ primaryType: 'BulkOrder' }))],
    ['a permit', JSON.stringify({ primaryType: 'Permit', types: {}, domain: {}, message: {} })],
  ])('nothing of it: %s', (_, given) => expect(parseTypedData(given)).toBeNull())
})
