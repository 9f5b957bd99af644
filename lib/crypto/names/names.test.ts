import { describe, expect, it } from 'vitest'
import { encodeHex } from '../bytes'
import {
  encryptNameRecord,
  isLabel,
  isStandardRegistryName,
  labelToRegistryName,
  nameRecordKey,
  readNameRecord,
  tokenIdOf,
} from '.'

/** sns-and-marketplace.md A.2 and A.10. */
const published = [
  {
    label: 'sean',
    registryName: 'rRpbk0XnuO7dI5tuD1DCPifYwnIpTTYeI8TEyAYkCdM=',
    tokenId: 0x56022d87a21dd65d1bcf90120a425307e12eb5f82bd1ef55804d262ee5b96ebbn,
    key: 'ef1a621c8432bfd10b57c4d4f4ce1b54b4e516050c1ea160a61e451d3caeab00',
  },
  {
    label: 'keejef',
    registryName: 'mNpp69gJKd4runEa2LZ5MyWUpw1LjMlP8xtMbLDBVuc=',
    tokenId: 0xeccf66602f80cd1f00802bac9569df46a80c750c4ce5e36abf1cea0ba8336828n,
    key: 'd1cdc20426c8d8d30405c4c0c186fecb1a38505b44dd72ad96d664d0f384a873',
  },
  {
    label: 'hloth',
    registryName: 'PPvTuOgAeDo9pgFrQ/SshUdhDAcVW98B2Qc3S8f4xgU=',
    tokenId: 0xb3cf4ba81a36bbd841ec439a2d8a80f48224cd2781c5e10e03a0732b9b8b51a4n,
    key: '4022e6a0938163a9b3019369ae6ccd2cc34dd90f1a063b54fd1f73f6ac627895',
  },
  {
    label: 'alice',
    registryName: '4R2BSXk3LIg7UL2w/62x6vCJi/VP1PvymK8Sb7q72kw=',
    tokenId: 0x1160d60b56369d179819c92f4f02fffea322d8cc9784009b00464436d4436d7cn,
    key: '5711cbc68d289da07b63bd4707fd14d264b1a04f0ea8ad7a55e86e14d259d478',
  },
]
const hloth =
  '71772d0deba03d42d84f5e7fe3e619eab6adf1809a03be32e9a546378647346069180213b360bd19e4931985770ba51c54bfa1d8c53a92357c0c170af90a743dc2b4960eff150ea407'
const hlothAccount = '057aeb66e45660c3bdfb7c62706f6440226af43ec13f3b6f899c1dd4db1b8fce5b'

describe('names on the registry', () => {
  it.each(published)(
    '$label has the published name, token and key',
    ({ label, registryName, tokenId, key }) => {
      expect(labelToRegistryName(label)).toBe(registryName)
      expect(tokenIdOf(registryName)).toBe(tokenId)
      expect(encodeHex(nameRecordKey(label))).toBe(key)
      expect(isStandardRegistryName(registryName)).toBe(true)
    },
  )

  it('keeps labels as they are in plain mode', () => {
    expect(labelToRegistryName('alice', 'plain')).toBe('alice')
  })

  it.each(['alice', 'Alice', 'alice=', 'A'.repeat(44), `${'A'.repeat(42)}B=`, ''])(
    'E-03: %s is not of the standard form',
    (text) => expect(isStandardRegistryName(text)).toBe(false),
  )

  it.each(['a', '_', 'a-b', 'a'.repeat(64), '0_-_9'])('%s is a label', (text) =>
    expect(isLabel(text)).toBe(true),
  )

  it.each(['', '-a', 'a-', 'A', 'a.b', 'a'.repeat(65), 'ali\u200bce', '\u0430lice', 'a\n'])(
    '%j is no label, and is refused at the door',
    (text) => {
      expect(isLabel(text)).toBe(false)
      expect(() => labelToRegistryName(text)).toThrow(expect.objectContaining({ code: 'bad-name' }))
      expect(() => labelToRegistryName(text, 'plain')).toThrow(expect.objectContaining({ code: 'bad-name' }))
    },
  )
})

describe('records', () => {
  const nonce = Uint8Array.from({ length: 24 }, (_, index) => index)

  it('reads the published record, in hex of either case and in base64', () => {
    const account = { kind: 'account', accountId: hlothAccount, isPublic: false }
    expect(readNameRecord(hloth, 'hloth')).toEqual(account)
    expect(readNameRecord(hloth.toUpperCase(), 'hloth')).toEqual(account)
    expect(readNameRecord(Buffer.from(hloth, 'hex').toString('base64'), 'hloth')).toEqual(account)
  })

  it('writes what it reads', () => {
    const text = encryptNameRecord('alice', hlothAccount, nonce)
    expect(text).toMatch(/^[0-9a-f]{146}$/)
    expect(readNameRecord(text, 'alice')).toMatchObject({ accountId: hlothAccount, isPublic: false })
  })

  it('E-18: a record that was copied from another name does not belong to this one', () => {
    expect(readNameRecord(hloth, 'alice')).toEqual({ kind: 'foreign' })
    expect(readNameRecord(hloth.replace('7', '8'), 'hloth')).toEqual({ kind: 'foreign' })
  })

  it('says that an encrypted record is locked while the label is unknown', () => {
    expect(readNameRecord(hloth, null)).toEqual({ kind: 'locked' })
  })

  it('reads a public Account ID, and nothing for nothing', () => {
    expect(readNameRecord(hlothAccount.toUpperCase(), null)).toEqual({
      kind: 'account',
      accountId: hlothAccount,
      isPublic: true,
    })
    expect(readNameRecord('', 'alice')).toEqual({ kind: 'unset' })
  })

  it.each(['javascript:alert(1)', '15'.padEnd(66, '0'), hloth.slice(2), `${hloth}00`, '<img src=x>'])(
    'E-17: %s is shown as text',
    (text) => expect(readNameRecord(text, 'hloth')).toEqual({ kind: 'unrecognised', text }),
  )

  it('refuses to write for what is no account or no name', () => {
    expect(() => encryptNameRecord('alice', '03', nonce)).toThrow(
      expect.objectContaining({ code: 'bad-account-id' }),
    )
    expect(() => encryptNameRecord('Alice', hlothAccount, nonce)).toThrow(
      expect.objectContaining({ code: 'bad-name' }),
    )
    expect(() => encryptNameRecord('alice', hlothAccount, nonce.subarray(1))).toThrow(
      expect.objectContaining({ code: 'bad-bytes' }),
    )
  })
})
