/** Entry of what is read of those who stake for others: one lazily loaded piece, as few pages need its ABIs. */
export { chainContext } from '@/lib/chain/public-client'
export { liquidVault } from './liquid-vault'
export { microPools } from './micro-pools'
