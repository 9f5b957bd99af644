/** Every contract of ours that is deployed, and what wraps it, with the file that declares it. */
const ours = {
  SESH: 'contracts/src/SESH.sol',
  RewardRatePool: 'contracts/src/RewardRatePool.sol',
  ServiceNodeRewards: 'contracts/src/ServiceNodeRewards.sol',
  ServiceNodeContributionFactory: 'contracts/src/ServiceNodeContributionFactory.sol',
  ServiceNodeContribution: 'contracts/src/ServiceNodeContribution.sol',
  TokenVestingStaking: 'contracts/src/TokenVestingStaking.sol',
  TokenVestingNoStaking: 'contracts/src/TokenVestingNoStaking.sol',
  TokenConverter: 'contracts/src/TokenConverter.sol',
  SessionNameService: 'contracts/src/sns/SessionNameService.sol',
  SnsRegistrar: 'contracts/src/sns/SnsRegistrar.sol',
  SnsConduitController: 'contracts/src/market/SnsConduitController.sol',
  SnsConduit: 'contracts/src/market/SnsConduit.sol',
  LiquidStaking: 'contracts/src/liquid/LiquidStaking.sol',
  Seat: 'contracts/src/liquid/Seat.sol',
  MicroPools: 'contracts/src/micro/MicroPools.sol',
  MicroPool: 'contracts/src/micro/MicroPool.sol',
  TimelockController: 'node_modules/@openzeppelin/contracts/governance/TimelockController.sol',
  ERC1967Proxy: 'node_modules/@openzeppelin/contracts/proxy/ERC1967/ERC1967Proxy.sol',
  TransparentUpgradeableProxy:
    'node_modules/@openzeppelin/contracts/proxy/transparent/TransparentUpgradeableProxy.sol',
  ProxyAdmin: 'node_modules/@openzeppelin/contracts/proxy/transparent/ProxyAdmin.sol',
} as const

/** Seaport as its authors publish it: takes as long as all of ours and does not change with them. */
const seaport = { Seaport: 'node_modules/seaport-core/src/Seaport.sol' } as const

export const contractSources = { ...ours, ...seaport }

export type ContractName = keyof typeof contractSources

/** What the compiler is given at once; each is compiled again only when one of its own sources changed. */
export const compilations: readonly Readonly<Record<string, string>>[] = [ours, seaport]
