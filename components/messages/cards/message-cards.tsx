'use client'

import { lazyPart } from '@/components/ui/lazy-part'
import type { Message } from '@/lib/messaging/model/message'
import { readProof } from '@/lib/messaging/wallet-link/wallet-proof'
import { CommunityInvitation } from '../community/community-invitation'
import { linksOf } from '../community/community-links'
import { PortalCard } from './portal-card'
import { linkedId, portalLinks } from './portal-links'

const WalletProofCard = lazyPart(() => import('../pay/wallet-proof-card'))

/** What a message leads to, under it: rooms, names, seats, a wallet that is claimed. Each is verified here, none by its link. */
export function MessageCards({ message: { content, author } }: { message: Message }) {
  const text = content.kind === 'text' ? content.text : ''
  return (
    <>
      {linksOf(content).map((link) => (
        <CommunityInvitation key={link.link} {...link} />
      ))}
      {portalLinks(text, window.location.origin).map((link) => (
        <PortalCard key={linkedId(link)} link={link} />
      ))}
      {readProof(text) && <WalletProofCard text={text} author={author} />}
    </>
  )
}
