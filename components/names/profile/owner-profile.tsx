'use client'

import { NameByLabel } from '@/components/names/view/name-by-label'
import { lazyPart } from '@/components/ui/lazy-part'

const Profile = lazyPart(() => import('./profile'))

/** Who stands behind a name: what the chain and the index say of its holder. */
export const OwnerProfile = ({ text }: { text: string }) => (
  <NameByLabel text={text} show={(known) => <Profile known={known} />} />
)
