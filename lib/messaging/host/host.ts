import type { MessengerApi } from '../api'
import type { StorageKeys } from '../storage/storage-keys'
import { accountLife } from './account-life'
import { communityApi } from './community-api'
import { conversationApi } from './conversation-api'
import { keptApi } from './kept-api'
import type { HostOptions } from './open-seat'
import { walletApi } from './wallet-api'

export type MessengerHost = { api: MessengerApi; keys(): StorageKeys | undefined; stop(): void }

/** The messenger itself: at most one account, closed or open, and everything that a page may ask. */
export function createMessengerHost(options: HostOptions): MessengerHost {
  const { api, opened, keys, stop } = accountLife(options)
  return {
    api: {
      ...api,
      ...conversationApi(opened),
      ...communityApi(opened),
      ...walletApi(opened),
      ...keptApi(opened, options),
    },
    keys,
    stop,
  }
}
