'use client'

import { useMutation } from '@tanstack/react-query'
import { Download, FileText } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useEffect, useState } from 'react'
import { ErrorNotice } from '@/components/figures/error-notice'
import { Button } from '@/components/ui/button'
import { useMessenger } from '@/lib/hooks/messenger'
import type { MessageFile } from '@/lib/messaging/model/message'
import { shownAs } from './shown-as'
import { useSize } from './use-size'

/** The files of a message. Nothing is fetched before a person asks for it. */
export const MessageFiles = ({ files }: { files: readonly MessageFile[] }) => (
  <ul className="flex flex-col gap-2 py-1">
    {files.map((file, index) => (
      <li key={index}>
        <FileRow file={file} />
      </li>
    ))}
  </ul>
)

function FileRow({ file }: { file: MessageFile }) {
  const t = useTranslations('messages.files')
  const api = useMessenger()
  const size = useSize()
  const [address, setAddress] = useState<string>()
  useEffect(() => () => (address === undefined ? undefined : URL.revokeObjectURL(address)), [address])
  const { element, type } = shownAs(file.contentType)
  const open = useMutation({
    mutationFn: async () => new Blob([Uint8Array.from(await api.openFile({ file }))], { type }),
    onSuccess: (blob) => setAddress(URL.createObjectURL(blob)),
  })
  const name = file.isVoice ? t('voice') : file.name || t('noName')
  return (
    <div className="flex flex-col gap-2 rounded-control border border-line bg-surface-0 p-2 text-sm">
      {address !== undefined && <Shown element={element} address={address} name={name} />}
      <div className="flex items-center gap-2">
        <FileText size={16} strokeWidth={1.5} className="shrink-0" aria-hidden />
        <bdi className="min-w-0 flex-1 truncate">{name}</bdi>
        <span className="shrink-0 text-xs text-ink-muted">{size(file.bytes)}</span>
        {address === undefined ? (
          <Button size="small" busy={open.isPending} onClick={() => open.mutate()}>
            {element === 'none' ? t('fetch') : t('show')}
          </Button>
        ) : (
          <a
            href={address}
            download={file.name || 'file'}
            aria-label={t('save', { name })}
            className="grid size-11 place-items-center rounded-control hover:bg-surface-2"
          >
            <Download size={16} strokeWidth={1.5} aria-hidden />
          </a>
        )}
      </div>
      {open.error && <ErrorNotice error={open.error} onRetry={() => open.mutate()} />}
    </div>
  )
}

type ShownProps = { element: ReturnType<typeof shownAs>['element']; address: string; name: string }

function Shown({ element, address, name }: ShownProps) {
  switch (element) {
    case 'picture':
      // eslint-disable-next-line @next/next/no-img-element -- it is a picture of this browser's memory
      return <img src={address} alt={name} className="max-h-96 w-full rounded-control object-contain" />
    case 'sound':
      // eslint-disable-next-line jsx-a11y/media-has-caption -- what people say to each other has none
      return <audio controls src={address} aria-label={name} className="w-full" />
    case 'film':
      // eslint-disable-next-line jsx-a11y/media-has-caption -- what people film for each other has none
      return <video controls src={address} aria-label={name} className="max-h-96 w-full rounded-control" />
    case 'none':
      return null
  }
}
