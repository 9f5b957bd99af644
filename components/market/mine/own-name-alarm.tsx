'use client'

import type { Address } from 'viem'
import type { KnownName } from '@/lib/names/known-name'
import { sameAddress } from '@/lib/units/same-address'
import SleepingNotice from './sleeping-notice'
import ZombieNotice from './zombie-notice'

/** What a wallet once signed for this name and has to withdraw: now, if it holds the name, or before it comes back. */
export default function OwnNameAlarm({ known, wallet }: { known: KnownName; wallet: Address }) {
  const { owner, tokenId } = known.state
  const Alarm = sameAddress(owner ?? undefined, wallet) ? ZombieNotice : SleepingNotice
  return <Alarm wallet={wallet} tokenId={tokenId} />
}
