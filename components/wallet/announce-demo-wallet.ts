import type { PublicDeployment } from '@/lib/deployment/deployment'

let announced: Promise<void> | undefined

/** Loads and announces the play-money wallet, in builds for the local development chain only. */
export function announceDemoWallet(deployment: PublicDeployment): Promise<void> {
  return (announced ??= announceOnce(deployment))
}

async function announceOnce({ rpcUrls, chainId, label }: PublicDeployment): Promise<void> {
  // eslint-disable-next-line no-restricted-properties -- The bundler drops the import only where it sees the constant itself.
  if (process.env['NEXT_PUBLIC_DEMO_WALLET'] !== '1') return
  const { announce } = await import('./demo-wallet/announce')
  const [rpcUrl] = rpcUrls
  if (rpcUrl) announce({ rpcUrl, chainId, label })
}
