import { z } from 'zod'
import type { RawRecord } from './raw-store'

const handle = z.object({
  credentialId: z.string().regex(/^[0-9a-f]+$/),
  salt: z.string().regex(/^[0-9a-f]{64}$/),
})

/** Which passkey opens the vault, and what it is asked for; both hex, neither secret. */
export type PasskeyHandle = z.infer<typeof handle>

/** Name of its record. */
export const PASSKEY = 'passkey'

export const passkeyRecord = (passkey: PasskeyHandle) => ({
  id: PASSKEY,
  partition: PASSKEY,
  box: new TextEncoder().encode(JSON.stringify(passkey)),
})

/** What `passkeyRecord` wrote. */
export const readPasskey = ({ box }: RawRecord): PasskeyHandle =>
  handle.parse(JSON.parse(new TextDecoder().decode(box)))
