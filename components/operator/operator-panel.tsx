'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import type { LiveOpenNode } from '@/lib/chain/reads/open-node'
import { useDeployment } from '@/lib/hooks/deployment'
import { useStartFlow } from '@/lib/hooks/flows'
import { FeeForm } from './fee-form'
import { KeysForm } from './keys-form'
import { RescueForm } from './rescue-form'
import { SeatsForm } from './seats-form'

/** What the operator can change about the contract now; the contract freezes fee and seats with the operator's own stake. */
export default function OperatorPanel({ node }: { node: LiveOpenNode }) {
  const t = useTranslations('run.operate')
  const start = useStartFlow()
  const { contracts } = useDeployment()
  const [isOpen, setIsOpen] = useState(false)
  const contract = node.address
  const isEmpty = node.status === 'awaiting-operator'
  const isStarted = node.status === 'finalized'
  return (
    <section className="card flex flex-col gap-4 p-5 sm:p-6">
      <h2 className="text-lg font-semibold">{t('title')}</h2>
      {!isOpen && (
        <Button className="self-start" aria-expanded={false} onClick={() => setIsOpen(true)}>
          {t('open')}
        </Button>
      )}
      {isOpen && (
        <>
          {isEmpty ? (
            <>
              <FeeForm node={node} />
              <SeatsForm node={node} />
              <KeysForm node={node} />
            </>
          ) : (
            <p className="text-sm text-ink-muted">{t('frozen')}</p>
          )}
          {!isStarted && (
            <Part text={node.manualFinalize ? t('isManual') : t('isAuto')}>
              <Button
                onClick={() => start({ kind: 'update-start', contract, isManual: !node.manualFinalize })}
              >
                {node.manualFinalize ? t('makeAuto') : t('makeManual')}
              </Button>
            </Part>
          )}
          {(!isEmpty || node.reservations.length > 0) && (
            <Part text={isStarted ? t('resetStarted') : t('resetText')}>
              <Button variant="danger" onClick={() => start({ kind: 'reset', contract })}>
                {t('reset')}
              </Button>
            </Part>
          )}
          {(isEmpty || isStarted) && (
            <Part text={t('rescueText')}>
              <Button onClick={() => start({ kind: 'rescue', contract, token: contracts.sesh })}>
                {t('rescue')}
              </Button>
              <RescueForm contract={contract} />
            </Part>
          )}
        </>
      )}
    </section>
  )
}

const Part = ({ text, children }: { text: string; children: React.ReactNode }) => (
  <div className="flex flex-col items-start gap-2 border-t border-line pt-4">
    <p className="text-sm text-ink-muted">{text}</p>
    {children}
  </div>
)
