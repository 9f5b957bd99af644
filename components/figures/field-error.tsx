'use client'

import { lazyPart } from '@/components/ui/lazy-part'

/** What is wrong with a field and what to do, for its place under the field. */
export const FieldError = lazyPart(() => import('./error-words-field'))
