import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileIdOf } from '@/lib/crypto/files/attachment'

/** Bytes under the hash of their content. They are never changed, so that going back in time needs no copy of them. */
export type BlobFolder = {
  /** @returns 44 characters of base64url. */
  put(bytes: Uint8Array): Promise<string>
  get(name: string): Promise<Uint8Array>
}

export async function openBlobFolder(folder: string): Promise<BlobFolder> {
  await mkdir(folder, { recursive: true })
  return {
    async put(bytes) {
      const name = fileIdOf(bytes)
      await writeFile(join(folder, name), bytes)
      return name
    },
    get: async (name) => new Uint8Array(await readFile(join(folder, name))),
  }
}
