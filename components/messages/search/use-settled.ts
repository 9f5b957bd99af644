import { useEffect, useState } from 'react'

const SETTLE_MILLISECONDS = 200

/** A value once it has stopped changing, so that not every letter begins a search. */
export function useSettled<Value>(value: Value): Value {
  const [settled, setSettled] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), SETTLE_MILLISECONDS)
    return () => clearTimeout(timer)
  }, [value])
  return settled
}
