'use client'

import { useTranslations } from 'next-intl'
import { NodeKey } from '@/components/figures/node-key'
import { Button } from '@/components/ui/button'
import { useStartFlow } from '@/lib/hooks/flows'
import { useRegistrations } from '@/lib/hooks/registrations'
import type { OpenNode } from '@/lib/staking/open-node'
import { keysOf } from '@/lib/staking/registration/prepared-registration'
import { sameAddress } from '@/lib/units/same-address'

/** Another prepared node of this operator for the contract, while it waits for the operator's stake. */
export function KeysForm({ node }: { node: OpenNode }) {
  const t = useTranslations('run.operate')
  const start = useStartFlow()
  const { data } = useRegistrations(node.operator)
  const others = data?.filter(
    (entry) => sameAddress(entry.operator, node.operator) && entry.ed25519PublicKey !== node.ed25519PublicKey,
  )
  if (!others || others.length === 0) return null
  return (
    <section className="flex flex-col gap-3 border-t border-line pt-4">
      <h3 className="text-sm font-medium">{t('keys')}</h3>
      <ul className="flex flex-col gap-2">
        {others.map((keys) => (
          <li key={keys.ed25519PublicKey} className="flex flex-wrap items-center justify-between gap-2">
            <NodeKey id={keys.ed25519PublicKey} />
            <Button
              size="small"
              onClick={() => start({ kind: 'update-keys', contract: node.address, keys: keysOf(keys) })}
            >
              {t('useNode')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}
