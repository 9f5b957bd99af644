'use client'

import { useTranslations } from 'next-intl'
import { shortId } from '@/components/figures/short-id'
import { Checkbox } from '@/components/ui/checkbox'
import type { Wish, WishGroup } from './use-wishes'

type Props = WishGroup & { keys: ReadonlySet<string>; onChange: (keys: ReadonlySet<string>) => void }

/** One kind of thing that can be done now, to choose from: single ones or all. */
export function WishList({ name, wishes, keys, onChange }: Props) {
  const t = useTranslations('many.group')
  const turn = (turned: readonly Wish[], isOn: boolean) => {
    const next = new Set(keys)
    for (const { key } of turned) {
      if (isOn) next.add(key)
      else next.delete(key)
    }
    onChange(next)
  }
  return (
    <fieldset className="card flex flex-col gap-1 p-5">
      <legend className="float-start text-lg font-semibold">{t(`${name}.title`)}</legend>
      <p className="text-sm text-ink-muted">{wishes.length > 0 ? t(`${name}.text`) : t(`${name}.none`)}</p>
      {wishes.length > 1 && (
        <Checkbox checked={wishes.every(({ key }) => keys.has(key))} onChange={(isOn) => turn(wishes, isOn)}>
          {t('all', { count: wishes.length })}
        </Checkbox>
      )}
      <ul className="grid gap-x-6 sm:grid-cols-2 lg:grid-cols-3">
        {wishes.map((wish) => (
          <li key={wish.key}>
            <Checkbox checked={keys.has(wish.key)} onChange={(isOn) => turn([wish], isOn)}>
              <WishName {...wish} />
            </Checkbox>
          </li>
        ))}
      </ul>
    </fieldset>
  )
}

function WishName({ intent }: Wish) {
  const t = useTranslations('many.group')
  if ('nodeId' in intent) return t('node', { id: intent.nodeId.toString() })
  return 'vesting' in intent && intent.vesting
    ? t('vesting', { address: shortId(intent.vesting) })
    : t('wallet')
}
