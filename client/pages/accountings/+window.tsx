import { Day } from '../../components/days.tsx'
import { Text } from '../../text.tsx'

export function Window({ from, to }: { from: string; to: string }) {
  return <Text id="accountings.range" values={{ from: <Day on={from} />, to: <Day on={to} /> }} />
}
