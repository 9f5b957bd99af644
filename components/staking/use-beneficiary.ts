'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { type Address, zeroAddress } from 'viem'
import { InputError } from '@/lib/errors/input-error'
import { useWallet } from '@/lib/hooks/wallet'
import { checkBeneficiary, type CheckBeneficiaryParameters } from '@/lib/staking/beneficiary-rules'
import type { OpenNode } from '@/lib/staking/open-node'
import { useActor } from '@/components/vesting/use-actor'
import { useJudgement } from '@/components/figures/use-judgement'
import { sameAddress } from '@/lib/units/same-address'
import { useBannedContracts } from './use-banned-contracts'

type BeneficiaryOf = {
  node: OpenNode
  /** Address that the page was opened with; null without one. */
  initial: string | null
  keep: (name: string, value: string) => void
}

function readBeneficiary(of: CheckBeneficiaryParameters): { address?: Address; error?: InputError } {
  try {
    return { address: checkBeneficiary(of).beneficiary }
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    return { error }
  }
}

/** The rewards address that a contributor chose earlier; a top-up keeps it unless it is changed. */
function chosenBefore(
  { contributions }: OpenNode,
  holder: Address | undefined,
  wallet: Address | undefined,
): Address | undefined {
  const mine = contributions.find(({ contributor }) => holder && sameAddress(contributor, holder))
  return mine && !sameAddress(mine.beneficiary, wallet) ? mine.beneficiary : undefined
}

/** The separate rewards address: off, being typed, or an address that can receive rewards. */
export function useBeneficiary({ node, initial, keep }: BeneficiaryOf) {
  const t = useTranslations('stake.contractName')
  const { address: self } = useWallet()
  const { holder, vesting } = useActor()
  const banned = [
    ...useBannedContracts(),
    { address: node.address, name: t('node') },
    ...(vesting ? [{ address: vesting.address, name: t('vesting') }] : []),
  ]
  /** Undefined until the person decides; null when the rewards go to the connected wallet. */
  const [text, setText] = useState<string | null | undefined>(initial ?? undefined)
  const shown = text === undefined ? (chosenBefore(node, holder, self) ?? null) : text
  const { isJudged, judge } = useJudgement(shown ?? '')
  const read =
    shown === null ? { address: self } : readBeneficiary({ text: shown, banned, self: self ?? zeroAddress })
  const set = (next: string | null) => {
    setText(next)
    keep('to', next ?? '')
  }
  return {
    isOn: shown !== null,
    text: shown ?? '',
    address: read.address,
    error: 'error' in read ? read.error : undefined,
    shownError: 'error' in read && shown && isJudged ? read.error : undefined,
    judge,
    change: (next: string) => set(next),
    turn: (on: boolean) => set(on ? '' : null),
  }
}

export type BeneficiaryField = ReturnType<typeof useBeneficiary>
