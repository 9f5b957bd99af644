import { base64 } from '@scure/base'
import { z } from 'zod'
import { encodeHex } from '@/lib/crypto'
import { accountKeysFromSeed, verifyEd25519 } from '@/lib/crypto/account/account-keys'
import {
  type Blinding,
  blindedIdsOf,
  blindedKeys,
  blindingFactor,
  signBlinded,
} from '@/lib/crypto/blinding/blinded-keys'
import { openBlindedMessage, sealBlindedMessage } from '@/lib/crypto/blinding/blinded-message'
import { communityHeaders, communityMessage } from '@/lib/crypto/community/request-headers'
import { readJoinUrl } from '@/lib/protocol/communities/join-url'
import { expectSame, type Checks } from './check'
import { hexBytes, hexText } from './wire'

const blinded = z.object({
  seed32: hexBytes,
  server_public: hexBytes,
  session_id: z.string(),
  blind15_factor: hexText,
  blind15_id_pos: z.string(),
  blind15_id_neg: z.string(),
  blind15_pk: z.string(),
  blind15_sk: hexText,
  blind15_sig_hello: hexText,
  blind15_sig_empty: hexText,
  blind25_factor: hexText,
  blind25_id: z.string(),
  blind25_pk: z.string(),
  blind25_sk: hexText,
  blind25_sig_hello: hexText,
  blind25_sig_empty: hexText,
})
const sogs15 = z.object({
  seed32: hexBytes,
  server_public: hexBytes,
  blind15_id_normalised: z.string(),
  blind15_pk_exact: z.string(),
  same_sign: z.boolean(),
})
const headers = z.object({
  seed32: hexBytes,
  server_public: hexBytes,
  nonce_base64: z.string(),
  method: z.string(),
  path: z.string(),
  timestamp: z.int(),
  body_utf8: z.string().optional(),
  blinded: z.boolean(),
  signed_message: hexText,
  headers: z.record(z.string(), z.string()),
})
const inbox = z.object({
  server_public: hexBytes,
  sender_seed32: hexBytes,
  sender_blinded: z.string(),
  recipient_seed32: hexBytes,
  recipient_blinded: z.string(),
  ciphertext: hexBytes,
  message: hexText,
  sender_account_id: z.string(),
})

const scalarHex = (scalar: bigint) =>
  encodeHex(Uint8Array.from({ length: 32 }, (_, at) => Number((scalar >> BigInt(8 * at)) & 0xffn)))

function checkBlinded(vector: unknown): void {
  const file = blinded.parse(vector)
  const account = accountKeysFromSeed(file.seed32)
  expectSame('account', account.accountId, file.session_id)
  for (const blinding of [15, 25] as const) checkScheme(blinding, account, file)
  const [one, other] = blindedIdsOf(15, file.session_id, file.server_public)
  const ids = [file.blind15_id_pos, file.blind15_id_neg]
  expectSame('ids of 15', [one, other].toSorted(), ids.toSorted())
  expectSame('ids of 25', blindedIdsOf(25, file.session_id, file.server_public), [file.blind25_id])
}

function checkScheme(
  blinding: Blinding,
  account: ReturnType<typeof accountKeysFromSeed>,
  file: z.infer<typeof blinded>,
): void {
  const keys = blindedKeys(blinding, account, file.server_public)
  const factor = scalarHex(blindingFactor(blinding, file.server_public, account.accountId))
  // The library that wrote these draws the nonce from the secret key with the public one behind it.
  const secret = Uint8Array.of(...account.seed, ...account.ed25519PublicKey)
  const sign = (text: string) =>
    encodeHex(signBlinded(blinding, account, keys, new TextEncoder().encode(text), secret))
  expectSame(
    `scheme ${blinding}`,
    [factor, keys.id, scalarHex(keys.secretScalar), sign('hello'), sign('')],
    [
      file[`blind${blinding}_factor`],
      file[`blind${blinding}_pk`],
      file[`blind${blinding}_sk`],
      file[`blind${blinding}_sig_hello`],
      file[`blind${blinding}_sig_empty`],
    ],
  )
  const message = new TextEncoder().encode('hello')
  const signature = signBlinded(blinding, account, keys, message)
  expectSame('holds', verifyEd25519({ signature, message, publicKey: keys.publicKey }), true)
}

function checkSogs15(vector: unknown): void {
  const file = sogs15.parse(vector)
  const account = accountKeysFromSeed(file.seed32)
  const { id } = blindedKeys(15, account, file.server_public)
  expectSame('exact', id, file.blind15_pk_exact)
  const possible = blindedIdsOf(15, account.accountId, file.server_public)
  expectSame('one of two', possible.includes(file.blind15_id_normalised), true)
  expectSame('same sign', id === file.blind15_id_normalised, file.same_sign)
}

function checkHeaders(vector: unknown): void {
  const file = headers.parse(vector)
  const request = {
    account: accountKeysFromSeed(file.seed32),
    serverKey: file.server_public,
    nonce: base64.decode(file.nonce_base64),
    timestamp: file.timestamp,
    method: file.method,
    path: file.path,
    body: new TextEncoder().encode(file.body_utf8 ?? ''),
    isBlinded: file.blinded,
  }
  expectSame('signed', encodeHex(communityMessage(request)), file.signed_message)
  expectSame('headers', communityHeaders(request), file.headers)
}

function checkInbox(vector: unknown): void {
  const file = inbox.parse(vector)
  const [sender, recipient] = [file.sender_blinded, file.recipient_blinded]
  const conversation = { serverKey: file.server_public, sender, recipient }
  const accounts = [file.sender_seed32, file.recipient_seed32].map(accountKeysFromSeed)
  for (const account of accounts) {
    const opened = openBlindedMessage({ ...conversation, account }, file.ciphertext)
    expectSame('opened', [encodeHex(opened.message), opened.senderId], [file.message, file.sender_account_id])
  }
  const [account] = accounts
  if (!account) return
  const message = Uint8Array.from(Buffer.from(file.message, 'hex'))
  const again = sealBlindedMessage({ ...conversation, account }, message, file.ciphertext.slice(-24))
  expectSame('sealed', encodeHex(again), encodeHex(file.ciphertext))
}

const link = z.union([
  z.object({ url: z.string(), valid: z.literal(false) }),
  z.object({ url: z.string(), base: z.string(), room: z.string(), public_key: z.string() }),
])

function checkLink(vector: unknown): void {
  const file = link.parse(vector)
  if ('valid' in file) expectSame('read', isLink(file.url), false)
  else {
    const { base: baseUrl, room, public_key: serverKey } = file
    expectSame('room', readJoinUrl(file.url), { baseUrl, room, serverKey })
  }
}

function isLink(url: string): boolean {
  try {
    readJoinUrl(url)
    return true
  } catch {
    return false
  }
}

export const communityChecks: Checks = {
  'blinding.ids_and_signatures': checkBlinded,
  'blinding.sogs15': checkSogs15,
  'sogs.auth_headers': checkHeaders,
  'sogs.blinded_inbox': checkInbox,
  'community.urls': checkLink,
}
