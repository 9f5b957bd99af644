'use client'

import { lazyPart } from '@/components/ui/lazy-part'

/** The pages of pools; their code comes after the head of each. */
export const LazyPoolList = lazyPart(() => import('./pool-list'))
export const LazyPoolPage = lazyPart(() => import('./pool-page'))
export const LazyNewPool = lazyPart(() => import('./new-pool'))
export const LazyPoolPositions = lazyPart(() => import('./pool-positions'))
