import { decodeHex, encodeHex } from '@/lib/crypto/bytes'
import { MessagingError } from './engine/messaging-error'
import type { PasskeyHandle } from './storage/passkey-handle'

const SALT_BYTES = 32
const CHALLENGE_BYTES = 32
const USER_BYTES = 16
/** ES256, EdDSA, RS256. Source: COSE registry. */
const ALGORITHMS = [-7, -8, -257]

const randomBytes = (length: number) => crypto.getRandomValues(new Uint8Array(length))
const bytesOf = (hex: string) => Uint8Array.from(decodeHex(hex, hex.length / 2))

/** Whether this browser knows passkeys and lets this address have some: addresses made of numbers may not. */
export const mayHavePasskey = (): boolean =>
  window.isSecureContext &&
  'PublicKeyCredential' in window &&
  /[a-z]/i.test(window.location.hostname) &&
  !window.location.hostname.includes(':')

/**
 * Makes a passkey on this device and asks it for its secret.
 * @returns what names it, and 32 bytes in hex that nothing else can tell.
 * @throws {MessagingError} `passkey-refused`, `passkey-unable`.
 */
export async function makePasskey(name: string): Promise<{ passkey: PasskeyHandle; secret: string }> {
  const salt = randomBytes(SALT_BYTES)
  const made = await asked(() =>
    navigator.credentials.create({
      publicKey: {
        rp: { name: window.location.hostname },
        user: { id: randomBytes(USER_BYTES), name, displayName: name },
        challenge: randomBytes(CHALLENGE_BYTES),
        pubKeyCredParams: ALGORITHMS.map((alg) => ({ type: 'public-key', alg })),
        authenticatorSelection: { userVerification: 'required' },
        extensions: { prf: { eval: { first: salt } } },
      },
    }),
  )
  if (!made.getClientExtensionResults().prf?.enabled) throw new MessagingError('passkey-unable')
  const passkey = { credentialId: encodeHex(new Uint8Array(made.rawId)), salt: encodeHex(salt) }
  return { passkey, secret: secretOf(made) ?? (await askPasskey(passkey)) }
}

/** The secret of a passkey, hex; the device asks for finger, face or PIN. @throws the same. */
export async function askPasskey({ credentialId, salt }: PasskeyHandle): Promise<string> {
  const answer = await asked(() =>
    navigator.credentials.get({
      publicKey: {
        challenge: randomBytes(CHALLENGE_BYTES),
        allowCredentials: [{ type: 'public-key', id: bytesOf(credentialId) }],
        userVerification: 'required',
        extensions: { prf: { eval: { first: bytesOf(salt) } } },
      },
    }),
  )
  const secret = secretOf(answer)
  if (secret === undefined) throw new MessagingError('passkey-unable')
  return secret
}

async function asked(ask: () => Promise<Credential | null>): Promise<PublicKeyCredential> {
  const answer = await ask().catch(() => null)
  if (!(answer instanceof PublicKeyCredential)) throw new MessagingError('passkey-refused')
  return answer
}

function secretOf(credential: PublicKeyCredential): string | undefined {
  const first = credential.getClientExtensionResults().prf?.results?.first
  if (!first) return undefined
  const bytes = ArrayBuffer.isView(first)
    ? new Uint8Array(first.buffer, first.byteOffset, first.byteLength)
    : new Uint8Array(first)
  return encodeHex(bytes)
}
