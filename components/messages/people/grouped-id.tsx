import { classNames } from '@/components/ui/class-names'
import { Identicon } from '@/components/ui/identicon'
import { groupsOf } from '@/lib/messaging/people/compare-ids'

type Props = {
  id: string
  label: string
  /** Numbers of groups, from 1, that are told otherwise. */
  differing: readonly number[]
}

/** An Account ID as it is read aloud, beside its picture. */
export function GroupedId({ id, label, differing }: Props) {
  return (
    <section aria-label={label} className="flex flex-col gap-2 rounded-control border border-line p-4">
      <h3 className="flex items-center gap-3 text-sm font-medium">
        <Identicon seed={id} family="name" size={40} />
        <bdi className="min-w-0 truncate">{label}</bdi>
      </h3>
      <p dir="ltr" className="figure grid grid-cols-4 gap-x-2 gap-y-1 text-sm">
        {groupsOf(id).map((group, index) => (
          <span
            key={index}
            className={classNames(
              'justify-self-start rounded-control',
              differing.includes(index + 1) && 'bg-danger-soft text-danger underline underline-offset-2',
            )}
          >
            {group}
          </span>
        ))}
      </p>
    </section>
  )
}
