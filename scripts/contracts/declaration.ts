import {
  type Abi,
  type AbiParameter,
  keccak256,
  slice,
  toBytes,
  toEventSelector,
  toFunctionSelector,
  toFunctionSignature,
} from 'viem'

/** A function, event or error: what callers and readers of a contract depend on. */
export type Declared = Extract<Abi[number], { type: 'function' | 'event' | 'error' }>

export function isDeclared(item: Abi[number]): item is Declared {
  return item.type === 'function' || item.type === 'event' || item.type === 'error'
}

/** Selector (4 bytes) of a function or error, topic (32 bytes) of an event. */
export function selectorOf(item: Declared): string {
  if (item.type === 'event') return toEventSelector(item)
  if (item.type === 'function') return toFunctionSelector(item)
  const signature = toFunctionSignature({ ...item, type: 'function', outputs: [], stateMutability: 'view' })
  return slice(keccak256(toBytes(signature)), 0, 4)
}

/** The whole declaration as one line, structs written out with the names of their components. */
export function declarationOf(item: Declared): string {
  const head = `${item.type} ${item.name}(${parameters(item.inputs)})`
  if (item.type !== 'function') return head
  const mutability = item.stateMutability === 'nonpayable' ? '' : ` ${item.stateMutability}`
  return `${head}${mutability}${item.outputs.length > 0 ? ` returns (${parameters(item.outputs)})` : ''}`
}

function parameters(list: readonly AbiParameter[]): string {
  return list
    .map((parameter) => {
      const type =
        'components' in parameter
          ? parameter.type.replace('tuple', `(${parameters(parameter.components)})`)
          : parameter.type
      return [type, 'indexed' in parameter && parameter.indexed ? 'indexed' : '', parameter.name]
        .filter(Boolean)
        .join(' ')
    })
    .join(', ')
}
