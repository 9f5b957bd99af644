'use client'

import '@rainbow-me/rainbowkit/styles.css'
import { darkTheme, lightTheme, RainbowKitProvider, type Theme } from '@rainbow-me/rainbowkit'
import { useState } from 'react'
import { WagmiProvider } from 'wagmi'
import { walletConfig } from '@/lib/chain/wallet-config'
import { useDeployment } from '@/lib/hooks/deployment'
import { WalletBridge } from './wallet-bridge'

type WalletKitProps = { walletConnectProjectId: string | undefined }

/** The kit's windows in the portal's own colours: whatever the page's tokens are when they open. */
function portalTheme(): Theme {
  const isLight = document.documentElement.dataset['theme'] === 'light'
  const base = isLight ? lightTheme() : darkTheme()
  return {
    ...base,
    colors: {
      ...base.colors,
      accentColor: 'var(--color-accent)',
      accentColorForeground: 'var(--color-accent-ink)',
      modalBackground: 'var(--color-surface-1)',
      modalBorder: 'var(--color-line)',
      modalText: 'var(--color-ink)',
      modalTextSecondary: 'var(--color-ink-muted)',
      modalTextDim: 'var(--color-ink-muted)',
      closeButton: 'var(--color-ink-muted)',
      closeButtonBackground: 'var(--color-surface-2)',
      menuItemBackground: 'var(--color-surface-2)',
      generalBorder: 'var(--color-line)',
      generalBorderDim: 'var(--color-line)',
    },
    fonts: { body: 'inherit' },
    radii: { ...base.radii, modal: '12px', modalMobile: '12px', menuButton: '8px', actionButton: '8px' },
  }
}

/** The wallet software, loaded only when a person connects or was connected before. Shows nothing but its own windows. */
export default function WalletKit({ walletConnectProjectId }: WalletKitProps) {
  const deployment = useDeployment()
  const [config] = useState(() => walletConfig(deployment, walletConnectProjectId))
  const [theme] = useState(portalTheme)
  return (
    <WagmiProvider config={config} reconnectOnMount>
      <RainbowKitProvider theme={theme} modalSize="compact">
        <WalletBridge />
      </RainbowKitProvider>
    </WagmiProvider>
  )
}
