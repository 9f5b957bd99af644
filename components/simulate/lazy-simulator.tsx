'use client'

import { lazyPart } from '@/components/ui/lazy-part'

/** The simulator; its code comes after the page's head. */
export const LazySimulator = lazyPart(() => import('./simulator'))
