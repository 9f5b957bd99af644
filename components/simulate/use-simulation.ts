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
  const now = useFigures()
  const kept = shared && 'figures' in shared ? shared.figures : undefined
  const figures = kept ?? now.figures
  const change = (next: SimulationWish) => {
    setWish({ wish: next, wrong: [] })
    replaceQuery(kept ? simulationLink({ wish: next, figures: kept }) : wishLink(next))
  }
  const refresh = () => {
    setShared(null)
    replaceQuery(wishLink(wish))
  }
  return {
    wish,
    figures,
    isShared: kept !== undefined,
    wrong: [...wrong, ...(shared && 'wrong' in shared ? shared.wrong : [])],
    change,
    refresh,
    now,
  }
}

function replaceQuery(query: URLSearchParams) {
  const { pathname } = window.location
  window.history.replaceState(null, '', query.size > 0 ? `${pathname}?${query}` : pathname)
}

export type Simulation = ReturnType<typeof useSimulation>
