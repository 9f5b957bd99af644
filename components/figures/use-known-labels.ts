'use client'

import { useSyncExternalStore } from 'react'
import { useWatched } from '@/components/portfolio/use-watched'
import { runningMessenger } from '@/lib/messaging/client'
import { protectedLabels } from '@/lib/names/look-alike'

const nobody = () => () => undefined
const subscribe = (listener: () => void) => (runningMessenger()?.subscribe ?? nobody)(listener)
const state = () => runningMessenger()?.snapshot()

/**
 * What a name may be imitating (E-01): names that are worth it for everybody, those on the watch list, and whom one talks
 * with, while the messenger is open in this tab. In lower case.
 */
export function useKnownLabels(): string[] {
  const { entries } = useWatched()
  const messenger = useSyncExternalStore(subscribe, state, () => undefined)
  const conversations = messenger?.status === 'open' ? messenger.conversations : []
  return [
    ...protectedLabels,
    ...[...entries.map(({ label }) => label), ...conversations.map(({ name }) => name)].map((name) =>
      name.toLowerCase(),
    ),
  ]
}
