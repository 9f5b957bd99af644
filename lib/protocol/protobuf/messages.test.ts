import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { concatBytes, hexToBytes } from '@noble/hashes/utils.js'
import { describe, expect, it } from 'vitest'
import { decodeContent, decodeEnvelope, encodeContent, encodeEnvelope, toSafeNumber } from './messages'

const refusal = expect.objectContaining({ code: 'bad-protobuf' })

describe('messages', () => {
  it('reads what the desktop schema wrote, and writes the same', () => {
    const written = hexToBytes('0a0c0a026869aa06050a03416e6e7880acfab1d433')
    const content = decodeContent(written)
    expect(content.dataMessage?.body).toBe('hi')
    expect(content.dataMessage?.profile?.displayName).toBe('Ann')
    expect(toSafeNumber(content.sigTimestamp)).toBe(1_775_000_000_000)
    expect(encodeContent(content)).toEqual(written)
  })

  it('keeps fields that it does not know, at every level', () => {
    const unknown = hexToBytes('fa3e03616263')
    const inner = concatBytes(hexToBytes('0a0268690a'.slice(0, 8)), unknown)
    const written = concatBytes(Uint8Array.of(0x0a, inner.length), inner, unknown)
    const content = decodeContent(written)
    expect(content.dataMessage?.body).toBe('hi')
    expect(encodeContent(content)).toEqual(written)
  })

  it('tells what is absent from what is zero', () => {
    const absent = decodeContent(new Uint8Array())
    const zero = decodeContent(hexToBytes('60006800'))
    expect(Object.hasOwn(absent, 'expirationTimer')).toBe(false)
    expect(Object.hasOwn(zero, 'expirationTimer')).toBe(true)
  })

  it('accepts receipts packed and not', () => {
    for (const written of ['2a0608011001 1002', '2a060801120201 02'])
      expect(
        decodeContent(hexToBytes(written.replace(' ', ''))).receiptMessage?.timestamp?.map(toSafeNumber),
      ).toEqual([1, 2])
  })

  it.each(['08', '0aff', '0a05', '2a00', 'ffffffffffffffffffffff', '0b'.repeat(200)])(
    '%s is refused',
    (written) => expect(() => decodeContent(hexToBytes(written))).toThrow(refusal),
  )

  it('an envelope without its required fields is refused, as is a bomb', () => {
    expect(() => decodeEnvelope(hexToBytes('0806'))).toThrow(refusal)
    expect(() => decodeEnvelope(new Uint8Array(300_000))).toThrow(refusal)
  })

  it('a time beyond 2^53 is refused', () => {
    const envelope = decodeEnvelope(hexToBytes('080628ffffffffffffffffff01'))
    expect(() => toSafeNumber(envelope.timestamp)).toThrow(refusal)
    expect(toSafeNumber(decodeEnvelope(encodeEnvelope({ type: 6, timestamp: 5 })).timestamp)).toBe(5)
  })
})

it('the generated code is that of the schema', { timeout: 60_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'session-protobuf-'))
  try {
    execFileSync(process.execPath, ['--import', 'tsx', 'scripts/protobuf/generate.ts', folder])
    for (const name of ['session.js', 'session.d.ts'])
      expect(readFileSync(join(folder, name), 'utf8')).toBe(
        readFileSync(join('lib/protocol/protobuf', name), 'utf8'),
      )
  } finally {
    rmSync(folder, { recursive: true })
  }
})
