import { expect, it } from 'vitest'
import { memoryStore } from './memory-store'
import { readPasskey } from './passkey-handle'
import { sealedStore } from './sealed-store'
import { createVault, openVault, readVault } from './vault'

it('the password opens the same keys again, another does not, and keys cannot be read out', async () => {
  const raw = memoryStore()
  expect(await readVault(raw)).toBeUndefined()
  const keys = await createVault(raw, { password: 'correct horse' })
  await sealedStore(raw, keys).write({ put: [{ table: 't', key: 'k', value: 'secret' }] })
  const vault = await readVault(raw)
  const opened = await openVault(vault, 'correct horse')
  expect(await sealedStore(raw, opened).read({ table: 't', key: 'k' })).toBe('secret')
  await expect(openVault(vault, 'wrong horse')).rejects.toEqual(
    expect.objectContaining({ code: 'wrong-password' }),
  )
  await expect(crypto.subtle.exportKey('raw', opened.content)).rejects.toThrow()
  await expect(crypto.subtle.exportKey('raw', opened.index)).rejects.toThrow()
})

it('error: no vault is no sealed text', async () => {
  await expect(openVault(undefined, 'x')).rejects.toEqual(
    expect.objectContaining({ code: 'bad-sealed-text' }),
  )
})

it('a passkey is named beside the vault that its secret opens', async () => {
  const raw = memoryStore()
  const passkey = { credentialId: 'ab12', salt: 'cd'.repeat(32) }
  await createVault(raw, { password: 'ef'.repeat(32), passkey })
  const vault = await readVault(raw)
  expect(vault?.passkey && readPasskey(vault.passkey)).toEqual(passkey)
  await expect(openVault(vault, 'ef'.repeat(32))).resolves.toBeDefined()
})
