import { expect, it } from 'vitest'
import { memoryStore } from './memory-store'
import { readPasskey } from './passkey-handle'
import { sealedStore } from './sealed-store'
import { createVault, hasVault, openVault } from './vault'

it('the password opens the same keys again, another does not, and keys cannot be read out', async () => {
  const raw = memoryStore()
  expect(await hasVault(raw)).toBe(false)
  const keys = await createVault(raw, { password: 'correct horse' })
  expect(await hasVault(raw)).toBe(true)
  await sealedStore(raw, keys).write({ put: [{ table: 't', key: 'k', value: 'secret' }] })
  const opened = await openVault(raw, 'correct horse')
  expect(await sealedStore(raw, opened).read({ table: 't', key: 'k' })).toBe('secret')
  await expect(openVault(raw, 'wrong horse')).rejects.toEqual(
    expect.objectContaining({ code: 'wrong-password' }),
  )
  await expect(crypto.subtle.exportKey('raw', opened.content)).rejects.toThrow()
  await expect(crypto.subtle.exportKey('raw', opened.index)).rejects.toThrow()
})

it('error: no vault is no sealed text', async () => {
  await expect(openVault(memoryStore(), 'x')).rejects.toEqual(
    expect.objectContaining({ code: 'bad-sealed-text' }),
  )
})

it('a passkey is named beside the vault that its secret opens', async () => {
  const raw = memoryStore()
  expect(await readPasskey(raw)).toBeNull()
  const passkey = { credentialId: 'ab12', salt: 'cd'.repeat(32) }
  await createVault(raw, { password: 'ef'.repeat(32), passkey })
  expect(await readPasskey(raw)).toEqual(passkey)
  await expect(openVault(raw, 'ef'.repeat(32))).resolves.toBeDefined()
  await raw.clear()
  expect(await readPasskey(raw)).toBeNull()
})
