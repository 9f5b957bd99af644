import { type ComponentType, lazy, Suspense } from 'react'

/** A part of a page whose code is loaded when it is first shown; nothing stands in its place until then. */
export function lazyPart<Props extends object>(load: () => Promise<{ default: ComponentType<Props> }>) {
  const Part = lazy(load)
  return function LazyPart(props: Props) {
    return (
      <Suspense fallback={null}>
        <Part {...props} />
      </Suspense>
    )
  }
}
