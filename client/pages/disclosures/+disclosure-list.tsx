import { useRef, useState } from 'react'
import { useRevalidator } from 'react-router'
import { call } from '../../api.ts'
import { ApiProblem } from '../../api-problem.ts'
import { contract } from '../../contract.ts'
import { Text } from '../../text.tsx'
import { DisclosureItem } from './+disclosure-item.tsx'
import type { Disclosures } from './+disclosures.ts'
import type { Query } from './+filters.ts'

/** Newest first; further pages are added below, and the focus moves to the first entry that is new. */
export function DisclosureList({ first, query }: { first: Disclosures; query: Query }) {
  const [more, setMore] = useState<Pick<Disclosures, 'items' | 'nextCursor'> | null>(null)
  const [hasFailed, setFailed] = useState(false)
  const { revalidate } = useRevalidator()
  const isLoading = useRef(false)
  const list = useRef<HTMLOListElement>(null)
  const { items, nextCursor } = more ?? first
  const corrected = first.total - first.counted.disclosures

  const showMore = async (cursor: string) => {
    if (isLoading.current) return
    isLoading.current = true
    setFailed(false)
    try {
      const page = await call(contract.listDisclosures, { query: { ...query, cursor } })
      setMore({ items: [...items, ...page.items], nextCursor: page.nextCursor })
      requestAnimationFrame(() => list.current?.querySelectorAll('a')[items.length]?.focus())
    } catch (error) {
      if (error instanceof ApiProblem && error.isSignedOut) return revalidate()
      setFailed(true)
    } finally {
      isLoading.current = false
    }
  }

  return (
    <section>
      <h2>
        <Text id="list.title" values={{ count: first.total }} />
      </h2>
      {corrected > 0 && (
        <p>
          <Text id="list.notCounted" values={{ count: corrected }} />
        </p>
      )}
      <ol className="usa-list usa-list--unstyled dl-list" ref={list}>
        {items.map((disclosure) => (
          <DisclosureItem key={disclosure.id} disclosure={disclosure} />
        ))}
      </ol>
      {nextCursor !== null && (
        <>
          <p>
            <Text id="list.shown" values={{ shown: items.length, total: first.total }} />
          </p>
          <p className="dl-noprint">
            <button
              type="button"
              className="usa-button usa-button--outline"
              onClick={() => showMore(nextCursor)}
            >
              <Text id="list.more" />
            </button>
          </p>
        </>
      )}
      <p role="status">{hasFailed && <Text id="list.moreFailed" />}</p>
    </section>
  )
}
