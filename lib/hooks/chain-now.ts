import { useEffect, useState } from 'react'
import type { UnixSeconds } from '@/lib/units/time'
import { chainTime, seeHead, type SeenHead, steadyNow } from './chain-clock'
import { useChainHead } from './chain-head'

const TICK_MILLISECONDS = 1_000

/** One clock for the page, so that all countdowns agree. */
let seen: SeenHead | null = null

/** Time on the chain, ticking once a second while the tab is visible; undefined before the first block was read. */
export function useChainNow(): UnixSeconds | undefined {
  const { data: head } = useChainHead()
  const [now, setNow] = useState<UnixSeconds>()
  useEffect(() => {
    if (!head) return
    const tick = () => {
      if (document.hidden) return
      seen = seeHead(seen, head, steadyNow())
      setNow(chainTime(seen, steadyNow()))
    }
    tick()
    const timer = setInterval(tick, TICK_MILLISECONDS)
    document.addEventListener('visibilitychange', tick)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', tick)
    }
  }, [head])
  return now
}
