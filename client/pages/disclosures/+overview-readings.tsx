import { Reading, Readings } from '../../components/readings.tsx'
import type { Disclosures } from './+disclosures.ts'

export function OverviewReadings({ disclosures: { total, counted } }: { disclosures: Disclosures }) {
  return (
    <Readings>
      <Reading id="reading.left-out" />
      <Reading id="reading.missing" />
      {counted.accountable < counted.disclosures && <Reading id="reading.voluntary" />}
      {total > counted.disclosures && <Reading id="reading.correction" />}
    </Readings>
  )
}
