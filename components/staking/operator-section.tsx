'use client'

import { PoolPrompt } from '@/components/pools/pool-prompt'
import { lazyPart } from '@/components/ui/lazy-part'
import type { LiveOpenNode } from '@/lib/chain/reads/open-node'
import { useWallet } from '@/lib/hooks/wallet'
import { sameAddress } from '@/lib/units/same-address'

const OperatorPanel = lazyPart(() => import('@/components/operator/operator-panel'))

/** The operator's own controls; nothing for everybody else. */
export function OperatorSection({ node }: { node: LiveOpenNode }) {
  const { address } = useWallet()
  if (!sameAddress(address, node.operator)) return null
  return (
    <>
      <PoolPrompt node={node} />
      <OperatorPanel node={node} />
    </>
  )
}
