'use client'

import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useMemo, useSyncExternalStore } from 'react'
import type { MessengerApi } from '@/lib/messaging/api'
import { messengerClient } from '@/lib/messaging/client'
import { mergeMessages } from '@/lib/messaging/model/merge-messages'
import type { Message } from '@/lib/messaging/model/message'
import type { MessengerState } from '@/lib/messaging/model/state'
import { LOCAL_CHAIN_ID } from '@/lib/deployment/local-chain'
import { useDeployment } from './deployment'
import { freshnessLevels } from './freshness-levels'
import { queryKeys } from './query-keys'

/** The messenger of all tabs. Only below what is rendered in the browser alone: it starts a worker. */
export function useMessengerClient() {
  const { name, chainId, messages } = useDeployment()
  return useMemo(
    () =>
      messengerClient({
        network: name,
        relays: [`${window.location.origin}/api/relay`, ...(messages?.relays ?? [])],
        isLocal: chainId === LOCAL_CHAIN_ID,
        fileServer: messages?.fileServer,
      }),
    [name, chainId, messages],
  )
}

/** What a page may ask of the messenger. */
export const useMessenger = (): MessengerApi => useMessengerClient().api

/** Everything but the messages themselves, always as it is now. */
export function useMessengerState(): MessengerState {
  const client = useMessengerClient()
  return useSyncExternalStore(client.subscribe, client.snapshot)
}

/** The worker answers, whatever the network does. */
const ownWorker = { networkMode: 'always' } as const

/** The messages of a conversation, oldest first; `useMessengerLife` keeps them level. */
export function useMessages(conversation: string) {
  const api = useMessenger()
  return useQuery({
    queryKey: queryKeys.messages(conversation),
    queryFn: () => api.messages({ conversation }),
    ...freshnessLevels.constant,
    ...ownWorker,
  })
}

/** Shorter searches find everything. */
const SHORTEST_SEARCH = 2

/** What a search through messages finds, newest first; nothing is asked before two letters are there. */
export function useFoundMessages(of: { text: string; conversation?: string }) {
  const api = useMessenger()
  return useQuery({
    queryKey: queryKeys.foundMessages(of),
    queryFn: () => api.search(of),
    enabled: of.text.trim().length >= SHORTEST_SEARCH,
    placeholderData: keepPreviousData,
    ...freshnessLevels.live,
    ...ownWorker,
  })
}

/** Which passkey opens the kept account; null where a password does. */
export function usePasskeyOfAccount() {
  const api = useMessenger()
  return useQuery({
    queryKey: queryKeys.passkeyOfAccount(),
    queryFn: () => api.passkey(),
    ...freshnessLevels.steady,
    ...ownWorker,
  })
}

/** What is kept, and how safe it is. */
export function useStorageHealth() {
  const api = useMessenger()
  return useQuery({
    queryKey: queryKeys.storageHealth(),
    queryFn: () => api.health(),
    ...freshnessLevels.steady,
    ...ownWorker,
  })
}

/** The way to the network as it is now. */
export function useRoute() {
  const api = useMessenger()
  return useQuery({
    queryKey: queryKeys.messagesRoute(),
    queryFn: () => api.route(),
    ...freshnessLevels.live,
    ...ownWorker,
  })
}

/** Ties the messenger to this page: messages that change, a page that is hidden, a computer that is online again. */
export function useMessengerLife() {
  const client = useMessengerClient()
  const queries = useQueryClient()
  useEffect(
    () =>
      client.onEvent((event) => {
        if (event.kind === 'messages')
          queries.setQueryData<readonly Message[]>(
            queryKeys.messages(event.conversation),
            (known) => known && mergeMessages(known, event),
          )
        if (event.kind === 'state' && event.state.status !== 'open')
          queries.removeQueries({ queryKey: queryKeys.allMessages() })
      }),
    [client, queries],
  )
  useEffect(() => {
    const wake = () => {
      // A closed account sleeps on: there is nothing to tell.
      void client.api.wake({ isVisible: document.visibilityState === 'visible' }).catch(() => {})
    }
    document.addEventListener('visibilitychange', wake)
    window.addEventListener('online', wake)
    window.addEventListener('focus', wake)
    return () => {
      document.removeEventListener('visibilitychange', wake)
      window.removeEventListener('online', wake)
      window.removeEventListener('focus', wake)
    }
  }, [client])
}
