'use client'

import { AtSign } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { FieldError } from '@/components/figures/field-error'
import { EmptyState } from '@/components/ui/empty-state'
import { Field } from '@/components/ui/field'
import { lazyPart } from '@/components/ui/lazy-part'
import { useDeployment } from '@/lib/hooks/deployment'
import { NameRulesBanner } from '../view/name-rules-banner'
import { judgeText } from './judge-text'
import { useSearchText } from './use-search-text'

const OneName = lazyPart(() => import('./one-name'))
const NameList = lazyPart(() => import('./name-list'))
const CartBar = lazyPart(() => import('../purchase/cart-bar'))

/** The search for names: one while one types, or a pasted list. Only the chain is asked. */
export function NameSearch() {
  const t = useTranslations('names')
  const { names } = useDeployment()
  const { text, settled, change, settle } = useSearchText()
  if (!names)
    return (
      <EmptyState icon={AtSign} title={t('none.title')}>
        {t('none.text')}
      </EmptyState>
    )
  const judged = judgeText(settled)
  return (
    <div className="flex flex-col gap-6">
      <NameRulesBanner />
      <search className="card block p-5 sm:p-6">
        <form
          onSubmit={(event) => {
            event.preventDefault()
            settle()
          }}
        >
          <Field
            label={t('search.label')}
            hint={t('search.hint')}
            name="name"
            value={text}
            onChange={(event) => change(event.target.value)}
            onPaste={(event) => {
              // A field of one line would glue the lines of a pasted list together.
              const pasted = event.clipboardData.getData('text')
              if (!pasted.includes('\n')) return
              event.preventDefault()
              change(pasted.split(/[\r\n]+/).join(' '))
            }}
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            dir="ltr"
            className="figure text-lg"
            error={judged.kind === 'wrong' && <FieldError error={judged.error} />}
          />
        </form>
      </search>
      {judged.kind === 'one' && <OneName label={judged.label} folded={judged.folded} onChoose={change} />}
      {judged.kind === 'list' && <NameList labels={judged.labels} refused={judged.refused} />}
      <CartBar />
    </div>
  )
}
