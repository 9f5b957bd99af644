import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { CheckNode } from '@/components/registration/check-node'
import { MyRegistrations } from '@/components/registration/my-registrations'
import { PrepareNode } from '@/components/registration/prepare-node'
import { WhatItTakes } from '@/components/registration/what-it-takes'
import { PageHead } from '@/components/shell/page-head'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('run'))('title') }
}

export default async function RunPage() {
  const t = await getTranslations('run')
  return (
    <>
      <PageHead title={t('title')} lead={t('lead')} />
      <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,7fr)_minmax(0,5fr)]">
        <div className="flex min-w-0 flex-col gap-6">
          <PrepareNode />
          <MyRegistrations />
        </div>
        <div className="flex min-w-0 flex-col gap-6">
          <WhatItTakes />
          <CheckNode />
        </div>
      </div>
    </>
  )
}
