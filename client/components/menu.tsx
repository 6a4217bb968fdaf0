import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { useLocation } from 'react-router'
import { Text } from '../text.tsx'

/** Id of what the button opens. */
export const MENU = 'menu'

type Menu = ReturnType<typeof useMenu>

/** Open or closed on a phone; on a wide screen the links are always there and the button is not. */
export function useMenu() {
  const [isOpen, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const { key } = useLocation()

  // biome-ignore lint/correctness/useExhaustiveDependencies: each navigation has a key of its own, also one to the same page
  useEffect(() => {
    // What is about to be hidden must not take the focus along with it.
    const focused = document.activeElement
    if (focused?.closest(`#${MENU}`)) button.current?.focus({ preventScroll: true })
    setOpen(false)
  }, [key])

  return {
    isOpen,
    button,
    toggle: () => setOpen(!isOpen),
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || !isOpen) return
      setOpen(false)
      button.current?.focus()
    },
    classOf: (name: string) => (isOpen ? `${name} dl-in-menu dl-in-menu--open` : `${name} dl-in-menu`),
  }
}

export function MenuButton({ menu: { isOpen, button, toggle } }: { menu: Menu }) {
  return (
    <button
      ref={button}
      type="button"
      className="dl-menu-button"
      aria-expanded={isOpen}
      aria-controls={MENU}
      onClick={toggle}
    >
      <Text id="shell.menu" />
    </button>
  )
}
