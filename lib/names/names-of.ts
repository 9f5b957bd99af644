import type { PublicDeployment } from '@/lib/deployment/deployment'
import { InputError } from '@/lib/errors/input-error'

/** Where a chain's names are kept and sold. @throws {InputError} `no-names-here` on a chain without them. */
export function namesOf({ names }: PublicDeployment): NonNullable<PublicDeployment['names']> {
  if (!names) throw new InputError('no-names-here')
  return names
}
