/** The messenger's worker: one in every tab, one of them leads (see tabs/hub.ts). Keys and messages live here only. */
import type { Configuration } from './configuration'
import { createAccountKit } from './host/create-account-kit'
import { createMessengerHost } from './host/host'
import { hostCaller } from './host/host-caller'
import { openIndexedDbStore } from './storage/indexed-db-store'
import { indexedNodes } from './transport/registered-nodes'
import { createHub, type Hub } from './tabs/hub'
import type { FromPage, ToPage } from './tabs/wire'

let hub: Hub | undefined

const setTimer = (run: () => void, milliseconds: number) => {
  const timer = setTimeout(run, milliseconds)
  return () => clearTimeout(timer)
}

function start(configuration: Configuration): Hub {
  const name = `session-messages-${configuration.network}`
  const joined = createHub({
    id: crypto.randomUUID(),
    lockName: name,
    locks: navigator.locks,
    channel: new BroadcastChannel(name),
    toPage: (message: ToPage) => postMessage(message),
    setTimer,
    startHost: ({ keys, emit }) => {
      const host = createMessengerHost({
        kit: createAccountKit(configuration, {
          fetch: (input, init) => fetch(input, init),
          registered: indexedNodes,
        }),
        openStore: () => openIndexedDbStore(name),
        keys,
        emit,
        keysChanged: () => joined.keysChanged(),
        now: Date.now,
        setTimer,
      })
      return { serve: hostCaller(host.api), keys: host.keys, stop: host.stop }
    },
  })
  return joined
}

addEventListener('message', ({ data }: MessageEvent<FromPage>) => {
  if (data.kind === 'configure') hub ??= start(data.parameters)
  else hub?.call(data.call)
})
