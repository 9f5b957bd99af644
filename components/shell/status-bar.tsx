'use client'

import { useTranslations } from 'next-intl'
import Link from 'next/link'
import { classNames } from '@/components/ui/class-names'
import { LOCAL_CHAIN_ID } from '@/lib/deployment/local-chain'
import { useDeployment } from '@/lib/hooks/deployment'
import { useHeights } from '@/lib/hooks/heights'
import { DisplayMenu } from './display-menu'
import { morePlaces, places } from './places'

type Height = ReturnType<typeof useHeights>['chain']

/** How far chain, network and index are, and how old that is. */
export function StatusBar() {
  const t = useTranslations('common.status')
  const { chain, network, index } = useHeights()
  const { label, chainId, testnet } = useDeployment()
  return (
    <footer
      aria-label={t('label')}
      className="mx-auto flex w-full max-w-[75rem] flex-wrap items-center gap-x-5 gap-y-1 px-4 py-6 text-xs text-ink-muted sm:px-8"
    >
      <span>{chainId === LOCAL_CHAIN_ID ? t('local') : label}</span>
      <Line name={t('chain')} height={chain} />
      <Line name={t('network')} height={network} />
      <Line name={t('index')} height={index} />
      <DisplayMenu />
      <MoreLinks hasPlayMoney={testnet || chainId === LOCAL_CHAIN_ID} />
    </footer>
  )
}

function MoreLinks({ hasPlayMoney }: { hasPlayMoney: boolean }) {
  const t = useTranslations('common.nav')
  return (
    <nav aria-label={t('more')} className="flex flex-wrap gap-x-4">
      {[
        ...places.filter(({ isWideOnly, isAtFoot }) => isWideOnly || isAtFoot),
        ...morePlaces(hasPlayMoney),
      ].map((place) => (
        <Link
          key={place.href}
          href={place.href}
          prefetch={false}
          className={classNames(
            'flex min-h-11 items-center underline underline-offset-2 hover:text-ink',
            'isWideOnly' in place && 'lg:hidden',
          )}
        >
          {t(place.name)}
        </Link>
      ))}
    </nav>
  )
}

const tones = { fresh: 'bg-positive', late: 'bg-caution', stalled: 'bg-danger' } as const

function Line({ name, height }: { name: string; height: Height }) {
  const t = useTranslations('common')
  if (height.state === 'loading') return <span>{name} …</span>
  if (height.state === 'failed')
    return (
      <span className="flex items-center gap-1.5">
        <Dot tone="bg-danger" /> {name} {t('status.failed')}
      </span>
    )
  const { ageSeconds: seconds } = height
  const age =
    seconds < 60
      ? t('age.seconds', { seconds })
      : seconds < 3_600
        ? t('age.minutes', { minutes: Math.floor(seconds / 60) })
        : t('age.hours', { hours: Math.floor(seconds / 3_600) })
  return (
    <span className="flex items-center gap-1.5">
      <Dot tone={tones[height.state]} />
      {name} <span className="figure text-ink">{height.height}</span> {age}
      {height.state !== 'fresh' && <span className="text-caution">{t('status.late')}</span>}
    </span>
  )
}

const Dot = ({ tone }: { tone: string }) => (
  <span aria-hidden className={classNames('size-1.5 rounded-full', tone)} />
)
