import { isAddressEqual, recoverMessageAddress } from 'viem'
import { verifyMessage } from 'viem/actions'
import type { ChainContext } from '@/lib/chain/public-client'
import { linkText } from '@/lib/messaging/wallet-link/link-text'
import type { WalletProof } from '@/lib/messaging/wallet-link/wallet-proof'

/**
 * Whether the wallet of a proof signed that it belongs to this account, on this portal's chain. A signature of a plain wallet is
 * checked here; only for another one the chain is asked, whether a contract wallet stands behind the address (EIP-1271).
 * @param accountId - whose message the proof came in; a proof that somebody copied names another account.
 */
export async function isProven(
  context: ChainContext,
  { link, signature }: WalletProof,
  accountId: string,
): Promise<boolean> {
  if (link.accountId !== accountId || link.chainId !== context.deployment.chainId) return false
  const message = linkText(link)
  const signer = await recoverMessageAddress({ message, signature }).catch(() => null)
  if (signer && isAddressEqual(signer, link.address)) return true
  return verifyMessage(context.reader, { address: link.address, message, signature })
}
