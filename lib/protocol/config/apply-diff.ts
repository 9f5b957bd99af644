import { ProtocolError } from '../protocol-error'
import {
  compareScalars,
  type ConfigDict,
  type ConfigValue,
  emptyDict,
  isDict,
  isScalar,
  isSet,
  withoutScalars,
} from './config-value'

/**
 * Replays a difference on data.
 * @param source - data of the document that carried the difference: values are taken from there. Where it holds no
 * value of the kind that the difference speaks of, the key is removed; all devices agree on that, which matters most.
 */
export function applyDiff(data: ConfigDict, diff: ConfigDict, source: ConfigDict): ConfigDict {
  const next = new Map(data)
  for (const [key, change] of diff) {
    const value = applyChange(next.get(key), change, source.get(key))
    if (value === undefined) next.delete(key)
    else next.set(key, value)
  }
  return next
}

function applyChange(
  value: ConfigValue | undefined,
  change: ConfigValue,
  source: ConfigValue | undefined,
): ConfigValue | undefined {
  if (isScalar(change)) return isScalar(source) && !isRemoval(change) ? source : undefined
  if (isDict(change))
    return isDict(source) ? applyDiff(isDict(value) ? value : emptyDict, change, source) : undefined
  if (!isSet(source)) return undefined
  const [added, removed] = readSetDiff(change)
  const kept = withoutScalars(isSet(value) ? value : [], added)
  return withoutScalars([...kept, ...added], removed).toSorted(compareScalars)
}

const isRemoval = (change: ConfigValue) => change instanceof Uint8Array && change.length === 1

function readSetDiff(change: readonly ConfigValue[]) {
  const [added, removed] = change
  if (change.length !== 2 || !isSet(added) || !isSet(removed)) throw new ProtocolError('bad-config')
  return [added, removed] as const
}

/** Whether a value has the form of a difference: marks, pairs of sets, and dicts of these. */
export function isDiff(diff: ConfigDict): boolean {
  return [...diff.values()].every((change) => {
    if (change instanceof Uint8Array)
      return change.length === 0 || (change.length === 1 && change[0] === 0x2d)
    if (typeof change === 'bigint') return false
    if (isDict(change)) return isDiff(change)
    return change.length === 2 && change.every(isSet)
  })
}
