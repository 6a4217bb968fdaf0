/** Tells the other tabs of this browser that something happened to the session; what, they ask the server. */
type News = 'extended' | 'signed-out'

const NAME = 'daylight.session'

export function tellOtherTabs(news: News): void {
  if (typeof BroadcastChannel === 'undefined') return
  const channel = new BroadcastChannel(NAME)
  channel.postMessage(news)
  channel.close()
}

/** @returns how to stop listening */
export function hearOtherTabs(listener: (news: News) => void): () => void {
  if (typeof BroadcastChannel === 'undefined') return () => {}
  const channel = new BroadcastChannel(NAME)
  channel.onmessage = ({ data }) => listener(data === 'signed-out' ? data : 'extended')
  return () => channel.close()
}
