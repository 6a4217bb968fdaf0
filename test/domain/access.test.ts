import { describe, expect, test } from 'vitest'
import { mayView, type Subject, type Viewer } from '../../server/domain/access.ts'

/** Ada is enrolled, Ben is her husband on the same enrollment; each linked the membership that is about themselves. */
const ADA = '00000000-0000-4000-8000-00000000000a'
const BEN = '00000000-0000-4000-8000-00000000000b'
const VIEWERS = {
  anonymous: { kind: 'anonymous' },
  ada: { kind: 'person', personId: ADA, membershipIds: ['1', '11'] },
  ben: { kind: 'person', personId: BEN, membershipIds: ['2'] },
  nobodysMember: { kind: 'person', personId: 'c', membershipIds: [] },
  planStaff: { kind: 'staff', carrier: 'EX' },
} satisfies Record<string, Viewer>

const SUBJECTS = {
  adasMembership: { kind: 'membership', membershipId: '1' },
  adasOther: { kind: 'membership', membershipId: '11' },
  bensMembership: { kind: 'membership', membershipId: '2' },
  nobodysMembership: { kind: 'membership', membershipId: '111' },
  adasDisclosure: { kind: 'disclosure', membershipId: '1' },
  bensDisclosure: { kind: 'disclosure', membershipId: '2' },
  nobodysDisclosure: { kind: 'disclosure', membershipId: '111' },
  noDisclosure: { kind: 'disclosure', membershipId: '' },
  adasRecipient: { kind: 'recipient', membershipIds: ['11', '111'] },
  bensRecipient: { kind: 'recipient', membershipIds: ['2'] },
  nobodysRecipient: { kind: 'recipient', membershipIds: [] },
  adasAccounting: { kind: 'accounting', personId: ADA },
  bensAccounting: { kind: 'accounting', personId: BEN },
  adasSession: { kind: 'session', personId: ADA },
  bensSession: { kind: 'session', personId: BEN },
} satisfies Record<string, Subject>

type Cells = Record<keyof typeof VIEWERS, boolean>
const GRID: Record<keyof typeof SUBJECTS, Cells> = {
  adasMembership: { anonymous: false, ada: true, ben: false, nobodysMember: false, planStaff: false },
  adasOther: { anonymous: false, ada: true, ben: false, nobodysMember: false, planStaff: false },
  bensMembership: { anonymous: false, ada: false, ben: true, nobodysMember: false, planStaff: false },
  nobodysMembership: { anonymous: false, ada: false, ben: false, nobodysMember: false, planStaff: false },
  adasDisclosure: { anonymous: false, ada: true, ben: false, nobodysMember: false, planStaff: false },
  bensDisclosure: { anonymous: false, ada: false, ben: true, nobodysMember: false, planStaff: false },
  nobodysDisclosure: { anonymous: false, ada: false, ben: false, nobodysMember: false, planStaff: false },
  noDisclosure: { anonymous: false, ada: false, ben: false, nobodysMember: false, planStaff: false },
  adasRecipient: { anonymous: false, ada: true, ben: false, nobodysMember: false, planStaff: false },
  bensRecipient: { anonymous: false, ada: false, ben: true, nobodysMember: false, planStaff: false },
  nobodysRecipient: { anonymous: false, ada: false, ben: false, nobodysMember: false, planStaff: false },
  adasAccounting: { anonymous: false, ada: true, ben: false, nobodysMember: false, planStaff: false },
  bensAccounting: { anonymous: false, ada: false, ben: true, nobodysMember: false, planStaff: false },
  adasSession: { anonymous: false, ada: true, ben: false, nobodysMember: false, planStaff: false },
  bensSession: { anonymous: false, ada: false, ben: true, nobodysMember: false, planStaff: false },
}

describe.each(Object.entries(GRID))('who may view %s', (subject, cells) => {
  test.each(Object.entries(cells))('%s: %s', (viewer, expected) => {
    const answer = mayView(
      VIEWERS[viewer as keyof typeof VIEWERS],
      SUBJECTS[subject as keyof typeof SUBJECTS],
    )
    expect(answer).toBe(expected)
  })
})

test('the grid has a cell for every kind of viewer and of thing', () => {
  const kinds = (of: Record<string, { kind: string }>) => new Set(Object.values(of).map(({ kind }) => kind))
  expect(kinds(VIEWERS)).toEqual(new Set(['anonymous', 'person', 'staff']))
  expect(kinds(SUBJECTS)).toEqual(new Set(['membership', 'disclosure', 'recipient', 'accounting', 'session']))
})
