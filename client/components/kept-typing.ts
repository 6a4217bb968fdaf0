import { type FormEvent, useLayoutEffect, useRef, useState } from 'react'
import { type ActionFunction, type RouteObject, useLocation } from 'react-router'
import { forgetTyped, isTypedField, keepTyped, restoreTyped } from '../typed.ts'
import { useShellData } from './shell-data.ts'

/** Keeps what is typed into a form of uncontrolled fields, and puts it back when the same person comes to it again. */
export function useKeptTyping() {
  const ref = useRef<HTMLFormElement>(null)
  const { pathname } = useLocation()
  const session = useShellData()?.session
  const owner = session?.signedIn ? session.personKey : null
  const [isRestored, setRestored] = useState(false)
  useLayoutEffect(() => {
    if (owner && ref.current && restoreTyped(owner, pathname, ref.current)) setRestored(true)
  }, [owner, pathname])
  const onInput = ({ target }: FormEvent) => {
    if (owner && isTypedField(target)) keepTyped(owner, pathname, target)
  }
  return { form: { ref, onInput }, isRestored }
}

/** A page whose action leads elsewhere has sent what was typed; one that answers with faults has not. */
export function forgetsWhatWasSent(route: RouteObject): RouteObject {
  const { lazy } = route
  if (typeof lazy !== 'function') return route
  return {
    ...route,
    lazy: async () => {
      const page = await lazy()
      return typeof page.action === 'function' ? { ...page, action: forgetting(page.action) } : page
    },
  } as RouteObject
}

const forgetting =
  (action: ActionFunction): ActionFunction =>
  async (args, context) => {
    const { pathname } = new URL(args.request.url)
    const answer = await action(args, context)
    if (answer instanceof Response && answer.status >= 300 && answer.status < 400) forgetTyped(pathname)
    return answer
  }
