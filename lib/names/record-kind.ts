/** The typed records that a name can hold, by the number that the registry gives them. */
export const recordTypes = { session: 1, lokinet: 3 } as const

export const recordKinds = ['session', 'lokinet'] as const

export type RecordKind = keyof typeof recordTypes
