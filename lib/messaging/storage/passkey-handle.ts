import { z } from 'zod'
import type { RawStore } from './raw-store'

const handle = z.object({
  credentialId: z.string().regex(/^[0-9a-f]+$/),
  salt: z.string().regex(/^[0-9a-f]{64}$/),
})

/** Which passkey opens the vault, and what it is asked for; both hex, neither secret. */
export type PasskeyHandle = z.infer<typeof handle>

const PLACE = 'passkey'

export const passkeyRecord = (passkey: PasskeyHandle) => ({
  id: PLACE,
  partition: PLACE,
  box: new TextEncoder().encode(JSON.stringify(passkey)),
})

/** Null where a password opens the vault, or nothing is kept. */
export async function readPasskey(raw: RawStore): Promise<PasskeyHandle | null> {
  const record = await raw.read(PLACE)
  return record ? handle.parse(JSON.parse(new TextDecoder().decode(record.box))) : null
}
