'use client'

import { useSearchParams } from 'next/navigation'
import { useState } from 'react'
import type { SimulationWish } from '@/lib/staking/simulate/inputs'
import { readFigures, readWish, simulationLink, wishLink } from '@/lib/staking/simulate/link'
import { useFigures } from './use-figures'

/**
 * The inputs of the simulator. A link that carries figures is computed with them, so that everybody sees the same; without
 * them, and after `refresh`, the figures are those of now.
 */
export function useSimulation() {
  const search = useSearchParams()
  const [{ wish, wrong }, setWish] = useState(() => readWish(search))
  const [shared, setShared] = useState(() => readFigures(search))
  const [vault, setVault] = useState(search.get('vault') ?? '')
  const now = useFigures(vault)
  const kept = shared && 'figures' in shared ? shared.figures : undefined
  const figures = kept ?? now.figures
  const change = (next: SimulationWish) => {
    setWish({ wish: next, wrong: [] })
    replaceQuery(kept ? simulationLink({ wish: next, figures: kept }) : withVault(wishLink(next), vault))
  }
  const refresh = () => {
    setShared(null)
    replaceQuery(withVault(wishLink(wish), vault))
  }
  const changeVault = (next: string) => {
    setVault(next)
    replaceQuery(withVault(wishLink(wish), next))
  }
  return {
    wish,
    figures,
    isShared: kept !== undefined,
    wrong: [...wrong, ...(shared && 'wrong' in shared ? shared.wrong : [])],
    change,
    refresh,
    vault,
    changeVault,
    now,
  }
}

function withVault(query: URLSearchParams, vault: string) {
  if (vault) query.set('vault', vault)
  return query
}

function replaceQuery(query: URLSearchParams) {
  const { pathname } = window.location
  window.history.replaceState(null, '', query.size > 0 ? `${pathname}?${query}` : pathname)
}

export type Simulation = ReturnType<typeof useSimulation>
