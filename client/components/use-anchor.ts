import { useEffect } from 'react'
import { useLocation } from 'react-router'

/**
 * Moves to the part of the page that the address names, once it is there, and the focus with it. The browser does so
 * for links within a page, not for a page that is drawn after its address was opened.
 */
export function useAnchor() {
  const { hash } = useLocation()
  useEffect(() => {
    const part = hash.length > 1 ? document.getElementById(hash.slice(1)) : null
    part?.scrollIntoView()
    part?.focus({ preventScroll: true })
  }, [hash])
}
