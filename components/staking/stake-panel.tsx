'use client'

import { useTranslations } from 'next-intl'
import Link from 'next/link'
import { buttonClass } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import type { LiveOpenNode } from '@/lib/chain/reads/open-node'
import { ActingSwitch } from '@/components/vesting/acting-switch'
import { ContributeForm } from './contribute-form'
import { ContributionDone } from './contribution-done'
import { FinalizePanel } from './finalize-panel'
import { MyContribution } from './my-contribution'
import { OperatorSection } from './operator-section'

/** What a person can do with this node now: rest after a stake, start it, add, take back, or look elsewhere. */
export default function StakePanel({ node }: { node: LiveOpenNode }) {
  return (
    <>
      <ContributionDone node={node} />
      <FinalizePanel node={node} />
      <OperatorSection node={node} />
      {node.status === 'finalized' ? (
        <Started nodeId={node.nodeId} />
      ) : (
        <>
          <ActingSwitch />
          <MyContribution node={node} />
          <div className="card p-5 sm:p-6">
            <ContributeForm node={node} />
          </div>
        </>
      )}
    </>
  )
}

function Started({ nodeId }: { nodeId: bigint | null }) {
  const t = useTranslations('stake.mine')
  return (
    <Notice
      title={t('startedTitle')}
      action={
        <Link
          href={nodeId === null ? '/nodes' : `/nodes/${nodeId}`}
          prefetch={false}
          className={buttonClass()}
        >
          {t('goNode')}
        </Link>
      }
    >
      {t('started')}
    </Notice>
  )
}
