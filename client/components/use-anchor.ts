import { useEffect } from 'react'
import { useLocation, useNavigate } from 'react-router'

/**
 * Moves to the part of the page that the address names, once it is there, and the focus with it. The browser does so
 * for links within a page, not for a page that is drawn after its address was opened.
 */
export function useAnchor() {
  const { hash, search, key } = useLocation()
  const navigate = useNavigate()
  // The first page of a window always has this key, and with it the scroll position of the first page before it.
  const isFirst = key === 'default'
  useEffect(() => {
    if (hash.length < 2) return
    if (isFirst) navigate({ search, hash }, { replace: true })
    const part = document.getElementById(hash.slice(1))
    part?.scrollIntoView()
    part?.focus({ preventScroll: true })
  }, [hash, search, isFirst, navigate])
}
