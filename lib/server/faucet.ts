import 'server-only'
import type { Address } from 'viem'
import type { PublicDeployment } from '@/lib/deployment/deployment'
import { LOCAL_CHAIN_ID } from '@/lib/deployment/local-chain'
import { ONE_SESH } from '@/lib/units/sesh'
import { services } from './services'

/** What one visit to the faucet gives: enough for several seats and their fees. */
export const FAUCET_SESH = 10_000n * ONE_SESH
export const FAUCET_WEI = 10n ** 18n

const PATIENCE_MILLISECONDS = 20_000

/** Only the local chain has play money that this portal can hand out. */
export const hasFaucet = ({ chainId }: Pick<PublicDeployment, 'chainId'>): boolean =>
  chainId === LOCAL_CHAIN_ID

/** Asks the local world for play money. @returns whether it came. */
export async function givePlayMoney(address: Address): Promise<boolean> {
  try {
    const answer = await fetch(`${services().staking}/control/fund`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ address, sesh: FAUCET_SESH.toString(), eth: FAUCET_WEI.toString() }),
      signal: AbortSignal.timeout(PATIENCE_MILLISECONDS),
      redirect: 'error',
      cache: 'no-store',
    })
    return answer.ok
  } catch {
    // The world is not running, or too busy: the page says so.
    return false
  }
}
