'use client'

import { Download } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useRef } from 'react'
import { Button } from '@/components/ui/button'
import { CopyButton } from '@/components/ui/copy-button'
import { saveFile } from '@/components/ui/save-file'
import { qrPath } from '@/components/ui/qr-path'

const CARD = { width: 360, height: 200 }
const CODE = { size: 120, x: 216, y: 40 }
/** Longest line of the card in characters. */
const LINE = 16

/** The link of a name as a card with a QR code, drawn here from the label alone; the link has no parameters (E-16, E-30). */
export default function ShareCard({ label }: { label: string }) {
  const t = useTranslations('name.share')
  const common = useTranslations('common')
  const card = useRef<SVGSVGElement>(null)
  const link = `${window.location.origin}/names/${label}`
  const download = () => {
    if (!card.current) return
    const text = new XMLSerializer().serializeToString(card.current)
    saveFile({ name: `${label}.svg`, text, type: 'image/svg+xml' })
  }
  return (
    <section className="card flex flex-col gap-4 p-5 sm:p-6">
      <h2 className="text-lg font-semibold">{t('title')}</h2>
      <Card label={label} link={link} cardRef={card} title={t('code', { label })} caption={t('caption')} />
      <div className="flex flex-wrap items-center gap-2">
        <Button onClick={download}>
          <Download size={16} strokeWidth={1.5} aria-hidden />
          {t('save')}
        </Button>
        <span className="inline-flex items-center text-sm text-ink-muted">
          {t('link')}
          <CopyButton text={link} label={t('copy')} doneLabel={common('copied')} />
        </span>
      </div>
    </section>
  )
}

type CardProps = {
  label: string
  link: string
  title: string
  caption: string
  cardRef: React.RefObject<SVGSVGElement | null>
}

/** Fixed colours: the file looks the same wherever it is opened, and cameras want dark on light. */
function Card({ label, link, title, caption, cardRef }: CardProps) {
  const { size, path } = qrPath(link)
  const lines = label.match(new RegExp(`.{1,${LINE}}`, 'g')) ?? []
  return (
    <svg
      ref={cardRef}
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${CARD.width} ${CARD.height}`}
      role="img"
      aria-label={title}
      className="w-full max-w-md rounded-control border border-line"
    >
      <rect width={CARD.width} height={CARD.height} fill="#f5f7f6" />
      <text x="24" y="48" fontFamily="sans-serif" fontSize="12" fill="#4d5853">
        {caption}
      </text>
      {lines.map((line, index) => (
        <text
          key={index}
          x="24"
          y={80 + index * 22}
          fontFamily="monospace"
          fontSize="18"
          fontWeight="600"
          fill="#0b100e"
        >
          {line}
        </text>
      ))}
      <g transform={`translate(${CODE.x} ${CODE.y}) scale(${CODE.size / size})`}>
        <path d={path} fill="#0b100e" shapeRendering="crispEdges" />
      </g>
    </svg>
  )
}
