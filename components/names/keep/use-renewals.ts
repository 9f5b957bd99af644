'use client'

import { useState } from 'react'
import type { Intent } from '@/lib/chain/transactions/intents'
import type { HeldName } from '@/lib/names/held-name'

/** Names that are chosen to be renewed together. @param begin - begins a batch; null while one is under way. */
export function useRenewals(
  names: readonly HeldName[],
  begin: ((intents: readonly Intent[]) => Promise<void>) | null,
) {
  const [chosen, setChosen] = useState<ReadonlySet<bigint>>(new Set())
  const [isBusy, setIsBusy] = useState(false)
  const [error, setError] = useState<unknown>(null)
  const isChosen = ({ state }: HeldName) => chosen.has(state.tokenId)
  const wanted = names.filter(isChosen)
  const turn = (turned: readonly HeldName[], isOn: boolean) => {
    const next = new Set(chosen)
    for (const { state } of turned) {
      if (isOn) next.add(state.tokenId)
      else next.delete(state.tokenId)
    }
    setChosen(next)
  }
  const renew = async () => {
    setIsBusy(true)
    setError(null)
    const intents = wanted.map(({ state, label }) => ({
      kind: 'renew-name' as const,
      name: { registryName: state.registryName, label },
    }))
    await begin?.(intents).then(() => setChosen(new Set()), setError)
    setIsBusy(false)
  }
  return { count: wanted.length, isChosen, turn, renew, isBusy, error }
}
