import type { ConversationView } from '@/lib/messaging/model/conversation'
import { PersonName } from '../person-name'
import { PersonPicture } from './person-picture'

/** Who a conversation is with, picture and whole name. */
export function WholePerson({ person }: { person: ConversationView }) {
  return (
    <p className="flex items-center gap-3 font-medium">
      <PersonPicture person={person} size={56} />
      <span className="min-w-0 wrap-anywhere">
        <PersonName person={person} />
      </span>
    </p>
  )
}
