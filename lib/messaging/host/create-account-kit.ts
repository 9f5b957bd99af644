import { accountKeysFromSeed } from '@/lib/crypto/account/account-keys'
import {
  ACCOUNT_SEED_BYTES,
  keySeedOf,
  phraseOfSeed,
  seedOfPhrase,
} from '@/lib/crypto/account/recovery-phrase'
import { signText } from '@/lib/crypto/ed25519/signed-text'
import { openConfig, sealConfig } from '@/lib/protocol/config/seal-config'
import { accountCodec } from '../codec/account-codec'
import { accountCommunities } from '../communities/account-communities'
import type { Configuration } from '../configuration'
import { accountDocuments } from '../documents/account-documents'
import { accountFiles } from '../files/account-files'
import { drawSquare } from '../pictures/draw-square'
import { relayedNetwork } from '../transport/relayed-network'
import type { RegisteredNodes } from '../transport/registered-nodes'
import { relays } from '../transport/relays'
import type { AccountKit } from './account-kit'

const random = (length: number) => crypto.getRandomValues(new Uint8Array(length))

type Surroundings = { fetch: typeof fetch; registered: RegisteredNodes }

/** Accounts on the real network, reached through the relays of the portal. */
export function createAccountKit(
  { relays: urls, isLocal, fileServer }: Configuration,
  { fetch, registered }: Surroundings,
): AccountKit {
  const way = relays({ urls, fetch })
  return {
    newSeed: () => random(ACCOUNT_SEED_BYTES),
    wordsOf: phraseOfSeed,
    seedOf: seedOfPhrase,
    draw: drawSquare,
    open(seed, known) {
      const account = accountKeysFromSeed(keySeedOf(seed))
      const network = relayedNetwork({
        ...{ account, relays: way, isLocal, known, registered, random },
        now: Date.now,
      })
      return {
        id: account.accountId,
        network,
        route: network.route,
        communities: accountCommunities({ account, network, random }),
        files: accountFiles({ account, network, address: fileServer }),
        sign: (of) => signText({ seed: account.seed, publicKey: account.ed25519PublicKey }, of),
        documents: (saved) =>
          accountDocuments({
            saved,
            now: network.now,
            seal: (kind, document) => sealConfig({ account, kind, document }),
            open: (kind, data) => openConfig({ account, kind, data }),
          }),
        codec: (book) => accountCodec({ account, random, profile: book.ownProfile }),
      }
    },
  }
}
