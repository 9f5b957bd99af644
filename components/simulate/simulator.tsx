'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { useOfferedKinds } from '@/components/choose/use-offered-kinds'
import { ErrorNotice } from '@/components/figures/error-notice'
import { SkeletonBlocks } from '@/components/ui/skeleton-rows'
import type { SimulationInputs, StakeKind } from '@/lib/staking/simulate/inputs'
import { simulate } from '@/lib/staking/simulate/simulate'
import { KindDetail } from './kind-detail'
import { LinkNotices } from './link-notices'
import { ResultTable } from './result-table'
import { ShareLink } from './share-link'
import { useSimulation } from './use-simulation'
import { VaultChoice } from './vault-choice'
import { WishForm } from './wish-form'

/** An amount over a horizon in every way to stake; the link of the page carries all that it follows from. */
export default function Simulator() {
  const common = useTranslations('common')
  const simulation = useSimulation()
  const { wish, figures, now } = simulation
  return (
    <div className="flex flex-col gap-6">
      <LinkNotices of={simulation} />
      <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,4fr)_minmax(0,8fr)]">
        <div className="flex flex-col gap-6 lg:sticky lg:top-22">
          {!simulation.isShared && <VaultChoice vault={simulation.vault} onVault={simulation.changeVault} />}
          <WishForm wish={wish} change={simulation.change} />
        </div>
        {figures ? (
          <Results inputs={{ wish, figures }} isVaultKnown={simulation.isShared || now.isVaultKnown} />
        ) : now.error ? (
          <ErrorNotice error={now.error} onRetry={now.retry} />
        ) : (
          <SkeletonBlocks rows={2} height="18rem" label={common('loading')} />
        )}
      </div>
    </div>
  )
}

function Results({ inputs, isVaultKnown }: { inputs: SimulationInputs; isVaultKnown: boolean }) {
  const offered = useOfferedKinds(isVaultKnown)
  const [wanted, setWanted] = useState<StakeKind>()
  const results = simulate(inputs).filter(({ kind }) => offered.includes(kind))
  const shown = results.find(({ kind }) => kind === wanted) ?? results.find(({ isPossible }) => isPossible)
  return (
    <div className="flex min-w-0 flex-col gap-6">
      <ResultTable results={results} inputs={inputs} shown={shown?.kind} onShow={setWanted} />
      {shown && <KindDetail result={shown} inputs={inputs} />}
      <ShareLink inputs={inputs} />
    </div>
  )
}
