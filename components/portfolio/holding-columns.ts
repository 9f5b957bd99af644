/** What is told of every wallet, in this order. */
export const figures = ['staked', 'waiting', 'unclaimed', 'inWallet'] as const

export const holdingColumns =
  'flex flex-col gap-3 lg:grid lg:grid-cols-[minmax(14rem,1fr)_repeat(4,8.5rem)_3rem] lg:items-center lg:gap-x-4'
