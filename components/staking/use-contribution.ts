'use client'

import { useLocale } from 'next-intl'
import { useSearchParams } from 'next/navigation'
import { useState } from 'react'
import { type Address, zeroAddress } from 'viem'
import { useBalances } from '@/lib/hooks/balances'
import { fundingState } from '@/lib/staking/contribution-contract'
import { contributionLimits } from '@/lib/staking/contribution-limits'
import type { OpenNode } from '@/lib/staking/open-node'
import { sesh } from '@/lib/units/sesh'
import { sameAddress } from '@/lib/units/same-address'
import { readAmount } from './read-amount'
import { useBeneficiary } from './use-beneficiary'
import { useActor } from '@/components/vesting/use-actor'
import { useJudgement } from '@/components/figures/use-judgement'

/** What the wallet (or its vesting contract that acts) has in an open node, and what it may add. Without a wallet: as a newcomer. */
export function useContributionLimits(node: OpenNode) {
  const { holder: address } = useActor()
  const balances = useBalances(address)
  const isMine = ({ contributor }: { contributor: Address }) =>
    address !== undefined && sameAddress(contributor, address)
  const mine = node.contributions.find(isMine)
  const limits = contributionLimits({
    node: fundingState(node),
    wallet: address ?? zeroAddress,
    walletContribution: mine?.amount ?? sesh(0n),
    walletReservation: node.reservations.find(isMine)?.amount ?? sesh(0n),
    balance: balances.data?.sesh ?? sesh(0n),
  })
  return { limits, mine, reserved: node.reservations.find(isMine), balances: balances.data }
}

/** Keeps a field in the address, so that a reload or a link finds it again. */
function keepInAddress(name: string, value: string) {
  const url = new URL(window.location.href)
  if (value) url.searchParams.set(name, value)
  else url.searchParams.delete(name)
  window.history.replaceState(null, '', url)
}

/** The form of a contribution: its texts, what they mean, and what is wrong with them. */
export function useContribution(node: OpenNode) {
  const search = useSearchParams()
  const locale = useLocale()
  const { limits, mine, reserved, balances } = useContributionLimits(node)
  const [text, setText] = useState(search.get('amount') ?? '')
  const { isJudged, judge } = useJudgement(text)
  const beneficiary = useBeneficiary({ node, initial: search.get('to'), keep: keepInAddress })
  const { amount, error, isTypingError } = readAmount({ text, locale, limits, balance: balances?.sesh })
  const change = (next: string) => {
    setText(next)
    keepInAddress('amount', next)
  }
  return {
    text,
    change,
    judge,
    amount: error ? undefined : amount,
    error,
    shownError: error && text !== '' && (isTypingError || isJudged) ? error : undefined,
    beneficiary,
    limits,
    before: mine?.amount ?? sesh(0n),
    reserved,
    balances,
  }
}

export type ContributionForm = ReturnType<typeof useContribution>
