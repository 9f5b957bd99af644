'use client'

import { lazyPart } from '@/components/ui/lazy-part'
import { ContractList } from './contract-list'
import { NetworkFigures } from './network-figures'

const NetworkCharts = lazyPart(() => import('./network-charts'))

/** The network now, and how it came to be so. */
export function NetworkView() {
  return (
    <div className="flex flex-col gap-6">
      <NetworkFigures />
      <NetworkCharts />
      <ContractList />
    </div>
  )
}
