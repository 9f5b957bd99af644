import { expect, it } from 'vitest'
import { memoryStore } from './memory-store'
import { sealedStore } from './sealed-store'
import { createVault, hasVault, openVault } from './vault'

it('the password opens the same keys again, another does not, and keys cannot be read out', async () => {
  const raw = memoryStore()
  expect(await hasVault(raw)).toBe(false)
  const keys = await createVault(raw, 'correct horse')
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
