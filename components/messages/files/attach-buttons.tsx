'use client'

import { Mic, Paperclip, Square } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { type ReactNode, useRef } from 'react'
import { RecordingTime } from './recording-time'
import { useRecorder } from './use-recorder'

type Props = { onFiles: (files: readonly File[], isVoice?: boolean) => void }

/** Chooses files, or records a voice note. */
export function AttachButtons({ onFiles }: Props) {
  const t = useTranslations('messages.files')
  const input = useRef<HTMLInputElement>(null)
  const recorder = useRecorder((file) => onFiles([file], true))
  return (
    <>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        aria-label={t('choose')}
        onChange={({ target }) => {
          onFiles([...(target.files ?? [])])
          target.value = ''
        }}
      />
      <ToolButton label={t('attach')} onClick={() => input.current?.click()}>
        <Paperclip size={18} strokeWidth={1.5} aria-hidden />
      </ToolButton>
      <ToolButton label={recorder.isRecording ? t('stop') : t('record')} onClick={recorder.toggle}>
        {recorder.isRecording ? (
          <Square size={16} className="text-danger" aria-hidden />
        ) : (
          <Mic size={18} strokeWidth={1.5} aria-hidden />
        )}
      </ToolButton>
      {recorder.isRecording && <RecordingTime />}
      {recorder.isRefused && (
        <p role="alert" className="text-xs text-danger">
          {t('noMicrophone')}
        </p>
      )}
    </>
  )
}

const ToolButton = ({
  label,
  onClick,
  children,
}: {
  label: string
  onClick: () => void
  children: ReactNode
}) => (
  <button
    type="button"
    aria-label={label}
    title={label}
    onClick={onClick}
    className="grid size-11 shrink-0 place-items-center rounded-control text-ink-muted hover:bg-surface-2 hover:text-ink"
  >
    {children}
  </button>
)
