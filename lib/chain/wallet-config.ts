import { connectorsForWallets } from '@rainbow-me/rainbowkit'
import { injectedWallet, walletConnectWallet } from '@rainbow-me/rainbowkit/wallets'
import { type Config, createConfig } from 'wagmi'
import type { PublicDeployment } from '@/lib/deployment/deployment'
import { chainOf } from './chain'
import { rpcTransport } from './public-client'

const APP_NAME = 'Session Portal'

/**
 * Wallets of the browser (EIP-6963), and WalletConnect only where the operator of this portal configured a project: without one,
 * nothing is asked of anybody outside.
 */
export function walletConfig(deployment: PublicDeployment, walletConnectProjectId?: string): Config {
  const wallets = walletConnectProjectId ? [injectedWallet, walletConnectWallet] : [injectedWallet]
  const connectors = connectorsForWallets([{ groupName: 'Wallets', wallets }], {
    appName: APP_NAME,
    projectId: walletConnectProjectId ?? 'unused',
  })
  return createConfig({
    chains: [chainOf(deployment)],
    connectors,
    transports: { [deployment.chainId]: rpcTransport(deployment) },
    multiInjectedProviderDiscovery: true,
    // Reconnects in an effect, once; without it wagmi reconnects while it renders, every time.
    ssr: true,
  })
}
