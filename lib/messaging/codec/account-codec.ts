import type { AccountKeys } from '@/lib/crypto/account/account-keys'
import { openMessage } from '@/lib/protocol/message/open-message'
import type { ToldProfile } from '@/lib/protocol/message/message-name'
import { sealMessage } from '@/lib/protocol/message/seal-message'
import type { Codec } from '../engine/codec'
import { toIncoming } from './to-incoming'

const KEY_BYTES = 32
const DECOY_BYTES = 128

type Options = {
  account: AccountKeys
  /** What the account calls itself; told with everything that others see. */
  profile: () => ToldProfile
  /** So many random bytes, never given twice. */
  random: (length: number) => Uint8Array
}

/** Messages sealed and opened with the keys of an account. */
export const accountCodec = ({ account, profile, random }: Options): Codec => ({
  seal: ({ to, content, sentAt, syncTarget }) =>
    sealMessage({
      account,
      to,
      content,
      sentAt,
      ephemeralSecretKey: random(KEY_BYTES),
      decoyRandom: random(DECOY_BYTES),
      ...(syncTarget === undefined ? { profile: profile() } : { syncTarget }),
    }),
  open: ({ data, hash }) => {
    const { content, ...message } = openMessage(account, data)
    const incoming = toIncoming(content)
    return incoming && { ...message, hash, content: incoming }
  },
})
