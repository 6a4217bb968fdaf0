/** What happened to the session in one tab; the others ask the server what that means for them. */
type News = 'extended' | 'signed-out'

/** One channel a tab: a tab does not hear itself. */
let opened: BroadcastChannel | undefined

function channel(): BroadcastChannel | undefined {
  if (typeof BroadcastChannel !== 'undefined') opened ??= new BroadcastChannel('daylight.session')
  return opened
}

export function tellOtherTabs(news: News): void {
  channel()?.postMessage(news)
}

/** @returns how to stop listening */
export function hearOtherTabs(listener: (news: News) => void): () => void {
  const hear = ({ data }: MessageEvent) => listener(data === 'signed-out' ? data : 'extended')
  channel()?.addEventListener('message', hear)
  return () => channel()?.removeEventListener('message', hear)
}
