import { ArrowRight } from 'lucide-react'
import { getTranslations } from 'next-intl/server'
import Link from 'next/link'
import { LightFrame } from '@/components/shell/light-frame'
import { buttonClass } from '@/components/ui/button'
import { LOCAL_CHAIN_ID } from '@/lib/deployment/local-chain'
import { publicDeployment } from '@/lib/server/deployment'
import { NetworkNow } from './_components/network-now'
import { Steps } from './_components/steps'

export default async function LandingPage() {
  const t = await getTranslations('home')
  const isLocal = publicDeployment().chainId === LOCAL_CHAIN_ID
  return (
    <LightFrame>
      <div className="flex flex-col gap-14 py-10 sm:gap-20 sm:py-20">
        <section className="flex max-w-3xl flex-col gap-6">
          <h1 className="text-2xl font-semibold sm:text-3xl">{t('title')}</h1>
          <p className="max-w-[62ch] text-lg text-ink-muted">{t('lead')}</p>
          <div className="flex flex-wrap items-center gap-3">
            <Link href="/stake" prefetch={false} className={buttonClass('primary')}>
              {isLocal ? t('demo') : t('primary')} <ArrowRight size={16} strokeWidth={1.5} aria-hidden />
            </Link>
            {isLocal && <p className="max-w-sm text-sm text-ink-muted">{t('demoHint')}</p>}
          </div>
        </section>
        <NetworkNow />
        <Steps />
      </div>
    </LightFrame>
  )
}
