'use client'

import { useTranslations } from 'next-intl'
import { ErrorNotice } from '@/components/figures/error-notice'
import { NodeKey } from '@/components/figures/node-key'
import { BackLink } from '@/components/shell/back-link'
import { Button } from '@/components/ui/button'
import { lazyPart } from '@/components/ui/lazy-part'
import { Notice } from '@/components/ui/notice'
import { SkeletonBlocks } from '@/components/ui/skeleton-rows'
import { useRegistrations } from '@/lib/hooks/registrations'
import { useWallet } from '@/lib/hooks/wallet'

const RegistrationDesk = lazyPart(() => import('./registration-desk'))

/** One prepared node on its way to being registered. */
export function RegistrationPage({ ed25519PublicKey }: { ed25519PublicKey: string }) {
  const t = useTranslations('run')
  return (
    <>
      <BackLink href="/run">{t('node.back')}</BackLink>
      <div className="mx-auto flex max-w-2xl flex-col gap-6">
        <div className="flex flex-col gap-2">
          <h1 className="text-2xl font-semibold">{t('node.title')}</h1>
          <NodeKey id={ed25519PublicKey} copy />
        </div>
        <Prepared ed25519PublicKey={ed25519PublicKey} />
      </div>
    </>
  )
}

function Prepared({ ed25519PublicKey }: { ed25519PublicKey: string }) {
  const t = useTranslations('run.node')
  const common = useTranslations('common')
  const { address, connect, status } = useWallet()
  const { data, error, refetch } = useRegistrations(ed25519PublicKey)
  if (error) return <ErrorNotice error={error} onRetry={() => void refetch()} />
  if (!data) return <SkeletonBlocks rows={2} height="9rem" label={common('loading')} />
  if (data.length === 0)
    return (
      <Notice tone="caution" title={t('unknown')}>
        {t('unknownText')}
      </Notice>
    )
  if (address) return <RegistrationDesk registrations={data} />
  return (
    <Notice
      title={t('connectTitle')}
      action={
        <Button variant="primary" busy={status === 'connecting'} onClick={connect}>
          {t('connect')}
        </Button>
      }
    >
      {t('connectText')}
    </Notice>
  )
}
