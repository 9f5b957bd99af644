import {
  type ConfigDict,
  type ConfigSet,
  type ConfigValue,
  emptyDict,
  isDict,
  isScalar,
  isSet,
  sameScalar,
  withoutScalars,
} from './config-value'

/** Marks in a difference: set or changed, and removed. */
export const CHANGED = new Uint8Array()
export const REMOVED = new TextEncoder().encode('-')

/** What changed from one state of the data to another, in the form that documents carry. */
export function diffData(from: ConfigDict, to: ConfigDict): ConfigDict {
  const diff = new Map<string, ConfigValue>()
  for (const key of new Set([...from.keys(), ...to.keys()])) {
    const change = diffValue(from.get(key), to.get(key))
    if (change !== undefined) diff.set(key, change)
  }
  return diff
}

function diffValue(from: ConfigValue | undefined, to: ConfigValue | undefined): ConfigValue | undefined {
  if (isScalar(to)) return isScalar(from) && sameScalar(from, to) ? undefined : CHANGED
  if (isDict(to)) return unlessEmpty(diffData(isDict(from) ? from : emptyDict, to))
  if (isSet(to)) return diffSets(isSet(from) ? from : [], to)
  if (isScalar(from)) return REMOVED
  if (isDict(from)) return unlessEmpty(diffData(from, emptyDict))
  return isSet(from) ? diffSets(from, []) : undefined
}

const unlessEmpty = (diff: ConfigDict) => (diff.size > 0 ? diff : undefined)

function diffSets(from: ConfigSet, to: ConfigSet): ConfigValue | undefined {
  const added = withoutScalars(to, from)
  const removed = withoutScalars(from, to)
  return added.length + removed.length > 0 ? [added, removed] : undefined
}
