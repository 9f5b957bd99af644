import { makePasskey } from '@/lib/messaging/passkey'
import type { Lock } from '@/lib/messaging/storage/vault'

/** How this browser shall keep an account. */
export type Keeping = { kind: 'password'; password: string } | { kind: 'passkey' } | { kind: 'memory' }

/** Makes what shall lock the account; null: it is in memory only. @throws {MessagingError} when the passkey is not made. */
export async function lockOf(keeping: Keeping, name: string): Promise<Lock | null> {
  switch (keeping.kind) {
    case 'memory':
      return null
    case 'password':
      return { password: keeping.password }
    case 'passkey': {
      const { passkey, secret } = await makePasskey(name)
      return { password: secret, passkey }
    }
  }
}
