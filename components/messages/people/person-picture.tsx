'use client'

import { Identicon, identiconCorners } from '@/components/ui/identicon'
import { usePersonPicture } from '@/lib/hooks/person-picture'

type Props = {
  /** `picture` says which display picture is theirs; left out for those whose picture is not shown. */
  person: { id: string; picture?: string | undefined }
  /** Pixels. */
  size: number
}

/** Somebody at a glance: the picture they show, else the one that follows from their id. */
export function PersonPicture({ person, size }: Props) {
  const address = usePersonPicture(person)
  if (address === undefined) return <Identicon seed={person.id} family="name" size={size} />
  return (
    // eslint-disable-next-line @next/next/no-img-element -- it is a picture of this browser's memory
    <img
      src={address}
      alt=""
      width={size}
      height={size}
      style={{ borderRadius: identiconCorners.name, width: size, height: size }}
      className="shrink-0 border border-line object-cover"
    />
  )
}
