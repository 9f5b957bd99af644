import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { LazyChoice } from '@/components/choose/lazy-choice'
import { PageHead } from '@/components/shell/page-head'
import { PageLinks } from '@/components/shell/page-links'
import { OpenNodeList } from '@/components/staking/open-node-list'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('choose'))('pageTitle') }
}

export default async function StakePage() {
  const [t, nodes] = await Promise.all([getTranslations('choose'), getTranslations('stake')])
  return (
    <>
      <PageHead title={t('pageTitle')} lead={t('lead')} />
      <PageLinks links={[{ href: '/stake/simulate', text: t('simulate') }]} />
      <LazyChoice />
      <section aria-labelledby="open-nodes" className="flex flex-col gap-4">
        <div>
          <h2 id="open-nodes" className="scroll-mt-22 text-lg font-semibold">
            {nodes('title')}
          </h2>
          <p className="text-ink-muted">{nodes('lead')}</p>
        </div>
        <OpenNodeList />
      </section>
    </>
  )
}
