import type { DisclosureForMember } from '../../../shared/contract/disclosures.ts'
import { AsWritten } from '../../components/as-written.tsx'
import { Fact, Facts } from '../../components/facts.tsx'
import { Text } from '../../text.tsx'

/** What the plan recorded as its reasons. Never says whether they hold. */
export function Why({ disclosure }: { disclosure: DisclosureForMember }) {
  const { purpose, legalBasis, accountable, accountableReason, accountableCites, minimumNecessary } =
    disclosure
  return (
    <section>
      <h2>
        <Text id="disclosure.why" />
      </h2>
      <Facts>
        <Fact name={<Text id="disclosure.purpose" />}>
          <AsWritten>{purpose}</AsWritten>
        </Fact>
        <Fact name={<Text id="disclosure.basis" />}>
          <p>
            <Text id={`basis.${legalBasis}`} />
          </p>
          <p>
            <Text id={`basisMeans.${legalBasis}`} />
          </p>
        </Fact>
        <Fact name={<Text id="disclosure.accountable" />}>
          {disclosure.correctedBy && <Text id="disclosure.noLonger" />}
          {!disclosure.correctedBy && (
            <>
              <p>
                <Text id={accountable ? 'disclosure.inAccounting' : 'disclosure.voluntary'} />
              </p>
              <p>
                <Text id={`reason.${accountableReason}`} />
              </p>
              <p className="usa-hint">
                <Text id="disclosure.rule" values={{ cites: accountableCites }} />
              </p>
            </>
          )}
        </Fact>
        <Fact name={<Text id="disclosure.minimum" />}>
          <p>
            <Text id={`minimum.${minimumNecessary.basis}`} />
          </p>
          {minimumNecessary.note !== null && (
            <p>
              <Text id="disclosure.note" values={{ note: <AsWritten>{minimumNecessary.note}</AsWritten> }} />
            </p>
          )}
        </Fact>
      </Facts>
    </section>
  )
}
