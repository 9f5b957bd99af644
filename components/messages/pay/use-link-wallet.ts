import { useMutation } from '@tanstack/react-query'
import { chainContext } from '@/lib/chain/public-client'
import { isProven } from '@/lib/chain/signatures/verify-wallet-proof'
import { InputError } from '@/lib/errors/input-error'
import { useDeployment } from '@/lib/hooks/deployment'
import { useMessenger } from '@/lib/hooks/messenger'
import { useWallet } from '@/lib/hooks/wallet'
import { useWalletLinksChanged } from '@/lib/hooks/wallet-links'
import { linkText } from '@/lib/messaging/wallet-link/link-text'

const SECOND = 1_000

/** Has the connected wallet and the account sign that they belong together; both signatures stay in this browser. */
export function useLinkWallet(accountId: string) {
  const deployment = useDeployment()
  const api = useMessenger()
  const { address, signMessage } = useWallet()
  const changed = useWalletLinksChanged()
  return useMutation({
    mutationFn: async () => {
      if (!address) return
      const issuedAt = Math.floor(Date.now() / SECOND) * SECOND
      const wallet = { address, chainId: deployment.chainId, issuedAt }
      const link = { accountId, ...wallet }
      const walletSignature = await signMessage(linkText(link))
      if (!walletSignature) return
      const isGood = await isProven(chainContext(deployment), { link, signature: walletSignature }, accountId)
      if (!isGood) throw new InputError('proof-wrong')
      await api.linkWallet({ ...wallet, walletSignature })
    },
    onSuccess: changed,
  })
}
