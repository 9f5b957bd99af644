'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { useErrorWords } from '@/components/figures/error-words'
import { useDeployment } from '@/lib/hooks/deployment'
import { useWallet } from '@/lib/hooks/wallet'

/** One click to the right chain. */
export default function WrongNetwork() {
  const t = useTranslations('wallet.wrongNetwork')
  const words = useErrorWords()
  const { switchChain } = useWallet()
  const { label } = useDeployment()
  const [isBusy, setIsBusy] = useState(false)
  const [error, setError] = useState<unknown>()
  const go = () => {
    setIsBusy(true)
    setError(undefined)
    switchChain()
      .catch(setError)
      .finally(() => setIsBusy(false))
  }
  return (
    <div className="mb-6" data-testid="wrong-network">
      <Notice
        tone="caution"
        live
        title={t('title')}
        action={
          <Button variant="primary" size="small" busy={isBusy} onClick={go}>
            {t('switch', { network: label })}
          </Button>
        }
      >
        {error === undefined ? t('detail', { network: label }) : words(error).detail}
      </Notice>
    </div>
  )
}
