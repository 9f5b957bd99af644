import type { ContractErrorName } from 'viem'
import type { liquidStakingAbi } from '@/contracts-abi/liquid-staking'
import type { microPoolAbi } from '@/contracts-abi/micro-pool'
import type { microPoolsAbi } from '@/contracts-abi/micro-pools'
import type { rewardRatePoolAbi } from '@/contracts-abi/reward-rate-pool'
import type { serviceNodeContributionAbi } from '@/contracts-abi/service-node-contribution'
import type { serviceNodeContributionFactoryAbi } from '@/contracts-abi/service-node-contribution-factory'
import type { serviceNodeRewardsAbi } from '@/contracts-abi/service-node-rewards'
import type { sessionNameServiceAbi } from '@/contracts-abi/session-name-service'
import type { seaportAbi } from '@/contracts-abi/seaport'
import type { seatAbi } from '@/contracts-abi/seat'
import type { seshAbi } from '@/contracts-abi/sesh'
import type { snsConduitAbi } from '@/contracts-abi/sns-conduit'
import type { snsConduitControllerAbi } from '@/contracts-abi/sns-conduit-controller'
import type { snsRegistrarAbi } from '@/contracts-abi/sns-registrar'
import type { tokenConverterAbi } from '@/contracts-abi/token-converter'
import type { tokenVestingNoStakingAbi } from '@/contracts-abi/token-vesting-no-staking'
import type { tokenVestingStakingAbi } from '@/contracts-abi/token-vesting-staking'

/** Every custom error that a contract of this project can revert with. */
export type RevertName =
  | ContractErrorName<typeof liquidStakingAbi>
  | ContractErrorName<typeof microPoolAbi>
  | ContractErrorName<typeof microPoolsAbi>
  | ContractErrorName<typeof seatAbi>
  | ContractErrorName<typeof rewardRatePoolAbi>
  | ContractErrorName<typeof serviceNodeContributionAbi>
  | ContractErrorName<typeof serviceNodeContributionFactoryAbi>
  | ContractErrorName<typeof serviceNodeRewardsAbi>
  | ContractErrorName<typeof seaportAbi>
  | ContractErrorName<typeof seshAbi>
  | ContractErrorName<typeof sessionNameServiceAbi>
  | ContractErrorName<typeof snsConduitAbi>
  | ContractErrorName<typeof snsConduitControllerAbi>
  | ContractErrorName<typeof snsRegistrarAbi>
  | ContractErrorName<typeof tokenConverterAbi>
  | ContractErrorName<typeof tokenVestingNoStakingAbi>
  | ContractErrorName<typeof tokenVestingStakingAbi>
