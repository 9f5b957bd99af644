'use client'

import type { Hex } from 'viem'
import { useAttempt } from '@/components/market/figures/use-attempt'
import { useStartFlow } from '@/lib/hooks/flows'
import { useLabelMode } from '@/lib/hooks/market'
import { useWallet } from '@/lib/hooks/wallet'
import type { Sesh } from '@/lib/units/sesh'

type Buying = {
  hashes: readonly Hex[]
  /** What the person read on the button. */
  agreed: Sesh
  /** Session Account ID that the one name shall point to; empty for none. */
  accountId: string
}

/** From listings on a page to the dialog: what was signed is fetched and proven first. */
export function useBuy() {
  const start = useStartFlow()
  const mode = useLabelMode()
  const { address } = useWallet()
  const { attempt, ...state } = useAttempt()
  const begin = ({ hashes, agreed, accountId }: Buying) =>
    attempt(async () => {
      if (!address) return
      const { fetchOpenOffers, fetchProvenListing } = await import('@/lib/api/portal/proven-order')
      const [openOffers, ...listings] = await Promise.all([
        fetchOpenOffers(address, { mode }),
        ...hashes.map((hash) => fetchProvenListing(hash, { mode })),
      ])
      const label = listings[0]?.names[0]?.label
      const record = accountId !== '' && label ? await recordOf(label, accountId) : null
      start({ kind: 'buy-names', listings, maxTotal: agreed, openOffers, record })
    })
  return { begin, ...state }
}

const NONCE_BYTES = 24

/** The account encrypted to the name. @throws {InputError} `bad-account-id`. */
async function recordOf(label: string, accountId: string): Promise<string> {
  const { encryptNameRecord } = await import('@/lib/crypto/names')
  return encryptNameRecord(label, accountId, crypto.getRandomValues(new Uint8Array(NONCE_BYTES)))
}
