import { Select } from '@/components/ui/select'
import { providerAddress } from '@/lib/staking/providers/chosen-provider'
import type { StakingProvider } from '@/lib/staking/providers/provider'

type Props = {
  label: string
  providers: readonly StakingProvider[]
  chosen: StakingProvider | undefined
  /** @param address - contract of the provider, as links name it. */
  onChoose: (address: string) => void
}

/** Which of several providers, by name; nothing where there is no choice. */
export function ProviderChoice({ label, providers, chosen, onChoose }: Props) {
  if (providers.length < 2 || !chosen) return null
  return (
    <div className="flex flex-col gap-2">
      <span className="text-sm font-medium" aria-hidden>
        {label}
      </span>
      <Select label={label} value={providerAddress(chosen)} onChange={onChoose} className="self-start">
        {providers.map((provider) => (
          <option key={providerAddress(provider)} value={providerAddress(provider)}>
            {provider.name}
          </option>
        ))}
      </Select>
    </div>
  )
}
