import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { PageHead } from '@/components/shell/page-head'
import { openApi } from '@/lib/server/openapi/openapi'
import { OperationCard } from './_components/operation-card'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('api'))('title') }
}

/** The description of the public API as a page: plain text, made on the server. */
export default async function ApiDocsPage() {
  const t = await getTranslations('api')
  return (
    <>
      <PageHead title={t('title')} lead={t('lead')} />
      <p className="mb-6">
        <a className="underline" href="/api/openapi.json">
          {t('file')}
        </a>
      </p>
      <div className="flex flex-col gap-6">
        {Object.entries(openApi().paths).flatMap(([path, { get, post }]) => [
          get && <OperationCard key={`get ${path}`} method="GET" path={path} operation={get} />,
          post && <OperationCard key={`post ${path}`} method="POST" path={path} operation={post} />,
        ])}
      </div>
    </>
  )
}
