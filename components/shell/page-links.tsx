import Link from 'next/link'
import { buttonClass } from '@/components/ui/button'

type Props = { links: readonly { href: string; text: string }[] }

/** Ways from a page to others that belong to it. */
export const PageLinks = ({ links }: Props) => (
  <ul className="mb-6 flex flex-wrap gap-2">
    {links.map(({ href, text }) => (
      <li key={href}>
        <Link href={href} prefetch={false} className={buttonClass('secondary', 'small')}>
          {text}
        </Link>
      </li>
    ))}
  </ul>
)
