import { randomBytes } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { type AccountKeys, accountKeysFromSeed } from '@/lib/crypto/account/account-keys'

/** Keys that are made once and then found in their file again. */
export async function keptKeys(file: string): Promise<AccountKeys> {
  const seed = await readFile(file).catch(async (error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error
    const fresh = randomBytes(32)
    await writeFile(file, fresh, { mode: 0o600 })
    return fresh
  })
  return accountKeysFromSeed(Uint8Array.from(seed))
}
