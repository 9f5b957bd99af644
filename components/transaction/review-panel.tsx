'use client'

import { useTranslations } from 'next-intl'
import { Amount } from '@/components/figures/amount'
import { FactList } from '@/components/figures/fact-list'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { EtherAmount } from '@/components/wallet/ether-amount'
import type { FlowState, StepForecast } from '@/lib/chain/transactions/run/state'
import { isSignature, type Review, type Step } from '@/lib/chain/transactions/transaction'
import { FoundByName } from './found-by-name'
import { RawCall } from './raw-call'
import { RawText } from './raw-text'
import { SigningTerms } from './signing-terms'
import { useReviewWords } from './use-review-words'

type ReviewPanelProps = Extract<FlowState, { status: 'review' }> & {
  /** The wallet is on the right chain. */
  canSign: boolean
  onSign: () => void
  /** Signs all steps in one request; null where the wallet or the wish does not go so. */
  onSignTogether: (() => void) | null
  onCancel: () => void
}

/** What a person reads before they sign: what is done, what leaves and arrives, who may do what afterwards, fees. */
export function ReviewPanel(of: ReviewPanelProps) {
  const { steps, forecast, hasChanged, canSign, onSign, onSignTogether, onCancel } = of
  const t = useTranslations('transaction.review')
  const words = useReviewWords()
  const [step, ...later] = steps
  if (!step) return null
  const { name, what, after, button } = words.step(step.review)
  return (
    <>
      {hasChanged && (
        <Notice tone="caution" live>
          {t('changed')}
        </Notice>
      )}
      <div className="flex flex-col gap-1 text-sm">
        <h3 className="text-base font-medium">{name}</h3>
        <p>{what}</p>
        <p className="text-ink-muted">{after}</p>
      </div>
      {isSignature(step) ? (
        <SigningTerms signing={step.signing} />
      ) : (
        <>
          <FoundByName args={step.call.args} />
          <Consequences review={step.review} forecast={forecast} isLast={later.length === 0} />
        </>
      )}
      <LaterSteps steps={later} />
      {isSignature(step) ? <RawText text={step.signing.text} /> : <RawCall call={step.call} />}
      {onSignTogether && (
        <Together steps={steps} onSign={onSignTogether} canSign={canSign && forecast !== null} />
      )}
      <div className="flex flex-wrap justify-end gap-2">
        <Button variant="quiet" onClick={onCancel}>
          {t('cancel')}
        </Button>
        <Button
          variant={onSignTogether ? 'secondary' : 'primary'}
          onClick={onSign}
          busy={!forecast}
          disabled={!canSign}
          data-testid="transaction-confirm"
        >
          {button}
        </Button>
      </div>
    </>
  )
}

type ConsequencesProps = { review: Review; forecast: StepForecast | null; isLast: boolean }

function Consequences({ review, forecast, isLast }: ConsequencesProps) {
  const t = useTranslations('transaction.review')
  const amount = (value: bigint) => (value === 0n ? t('nothing') : <Amount value={value} decimals={9} />)
  const facts = [
    { name: t(review.holder ? 'leavesVesting' : 'leaves'), value: amount(review.leaves) },
    { name: t(review.holder ? 'arrivesVesting' : 'arrives'), value: amount(review.arrives) },
    {
      name: t(review.holder ? 'balanceVesting' : 'balance'),
      value: (
        <span data-testid="balance-change">
          <Amount value={forecast?.sesh.before} unit={false} /> → <Amount value={forecast?.sesh.after} />
        </span>
      ),
    },
    { name: t('fee'), value: <EtherAmount wei={forecast?.wei} /> },
    ...(isLast ? [] : [{ name: t('feeAll'), value: <EtherAmount wei={forecast?.weiForAll} /> }]),
  ]
  return <FactList facts={facts} />
}

type TogetherProps = { steps: readonly Step[]; onSign: () => void; canSign: boolean }

/** Everything that is left in one request, for a wallet that takes several calls: what it holds, in its order. */
function Together({ steps, onSign, canSign }: TogetherProps) {
  const t = useTranslations('transaction.review.together')
  const words = useReviewWords()
  return (
    <section
      aria-label={t('title')}
      className="flex flex-col gap-2 rounded-control border border-line p-3 text-sm"
    >
      <h3 className="font-medium">{t('title')}</h3>
      <ol className="list-inside list-decimal text-ink-muted">
        {steps.map(({ review }) => (
          <li key={review.name}>{words.step(review).name}</li>
        ))}
      </ol>
      <Button variant="primary" className="self-end" onClick={onSign} disabled={!canSign}>
        {t('sign', { count: steps.length })}
      </Button>
    </section>
  )
}

function LaterSteps({ steps }: { steps: readonly Step[] }) {
  const t = useTranslations('transaction.review')
  const words = useReviewWords()
  if (steps.length === 0) return null
  return (
    <p className="text-sm text-ink-muted">
      {t('next')} {steps.map(({ review }) => words.step(review).name).join(', ')}
    </p>
  )
}
