'use client'

import { FileText, RotateCcw, X } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { ErrorNotice } from '@/components/figures/error-notice'
import type { Attachment, useAttachments } from './use-attachments'
import { useSize } from './use-size'

type Props = { of: ReturnType<typeof useAttachments> }

/** The files that go with the next message, and what became of each. */
export function AttachmentChips({ of: { attachments, retry, remove } }: Props) {
  if (attachments.length === 0) return null
  return (
    <ul className="flex flex-col gap-2">
      {attachments.map((attachment) => (
        <Chip
          key={attachment.id}
          attachment={attachment}
          onRetry={() => retry(attachment)}
          onRemove={() => remove(attachment)}
        />
      ))}
    </ul>
  )
}

type ChipProps = { attachment: Attachment; onRetry: () => void; onRemove: () => void }

function Chip({ attachment: { name, bytes, state, isVoice }, onRetry, onRemove }: ChipProps) {
  const t = useTranslations('messages.files')
  const size = useSize()
  const shown = isVoice ? t('voice') : name
  return (
    <li className="flex flex-col gap-2">
      <div className="flex items-center gap-2 rounded-control border border-line bg-surface-0 ps-3 text-sm">
        <FileText size={16} strokeWidth={1.5} className="shrink-0" aria-hidden />
        <bdi className="min-w-0 flex-1 truncate">{shown}</bdi>
        <span role="status" className="shrink-0 text-xs text-ink-muted">
          {t(state.kind)} · {size(bytes)}
        </span>
        {state.kind === 'failed' && (
          <IconButton label={t('retry', { name: shown })} icon={RotateCcw} onClick={onRetry} />
        )}
        <IconButton label={t('remove', { name: shown })} icon={X} onClick={onRemove} />
      </div>
      {state.kind === 'failed' && <ErrorNotice error={state.error} />}
    </li>
  )
}

type IconButtonProps = { label: string; icon: typeof X; onClick: () => void }

const IconButton = ({ label, icon: Icon, onClick }: IconButtonProps) => (
  <button
    type="button"
    aria-label={label}
    onClick={onClick}
    className="grid size-11 shrink-0 place-items-center rounded-control text-ink-muted hover:bg-surface-2 hover:text-ink"
  >
    <Icon size={16} strokeWidth={1.5} aria-hidden />
  </button>
)
