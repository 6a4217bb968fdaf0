export const disclosure = {
  'disclosure.title': 'Disclosure on {day}',
  'disclosure.lead':
    '{sender} sent a file to {recipient}. It held {count, plural, one {# record} other {# records}} about you.',
  'disclosure.who': 'Who and when',
  'disclosure.sender': 'Sent by',
  'disclosure.recipient': 'Sent to',
  'disclosure.noAddress': 'The plan did not record an address.',
  'disclosure.when': 'Sent on',
  'disclosure.planDay': '{day} (the day where your plan is)',
  'disclosure.instant': 'Exact time: {instant}',
  'disclosure.period': 'Period it covers',
  'disclosure.range': '{from} to {to}',
  'disclosure.frequency': 'How often such a file is sent',
  'disclosure.program': 'Program',
  'disclosure.membership': 'Your member number',
  'disclosure.endsIn': 'Ends in {lastFour}',

  'disclosure.what': 'What was in it about you',
  'disclosure.countsCaption': 'Records about you in this file, by kind',
  'disclosure.total': 'All kinds',
  'disclosure.elements': 'What the records can reveal',
  'disclosure.elementsLead':
    'The plan says its records carried these kinds of facts. Daylight does not hold them.',
  'disclosure.noElements': 'The plan did not say which kinds of facts the records carried.',
  'disclosure.identifiability': 'How directly they point to you',

  'disclosure.why': 'Why',
  'disclosure.purpose': 'Purpose, as your plan recorded it',
  'disclosure.basis': 'Legal basis your plan recorded',
  'disclosure.accountable': 'Is it in the legal accounting?',
  'disclosure.inAccounting': 'Yes. It stands in the legal accounting of disclosures.',
  'disclosure.voluntary': 'No. It is shown voluntarily, outside the legal accounting.',
  'disclosure.noLonger':
    'No longer. Your plan corrected this entry. An accounting lists it apart and does not count it.',
  'disclosure.rule': 'Rule: {cites}',
  'disclosure.minimum': 'How your plan says it limited the data (45 CFR 164.514(d))',
  'disclosure.note': 'The plan’s note: {note}',

  'disclosure.stated': 'What the recipient has stated',
  'disclosure.statedLead':
    'As passed on by your plan. Where it says “Not stated”, we have been told nothing.',
  'disclosure.notStated': 'Not stated',
  'disclosure.source': 'Source: {source}. Stated on {day}.',

  'disclosure.corrected': 'This entry was corrected',
  'disclosure.correctedText':
    'Your plan corrected it with a later file, {submission}, which we received on {day}. This entry is kept so that you can see it. It no longer counts.',
  'disclosure.corrects': 'This entry is a correction',
  'disclosure.correctsText': 'It corrects the earlier file {submission}, which we received on {day}.',
  'disclosure.correctionReason': 'Reason: {reason}',
  'disclosure.seeCorrection': 'See the correction',
  'disclosure.seeEarlier': 'See the earlier entry',
  'disclosure.noRecords': 'That file has no records about you.',

  'disclosure.file': 'About the file',
  'disclosure.submission': 'The plan’s name for it',
  'disclosure.transfer': 'Sent between',
  'disclosure.transferEnds': 'From {from} to {to}',
  'disclosure.receivedAt': 'Reported to Daylight',
  'disclosure.sha256': 'Fingerprint of the report (SHA-256)',
  'disclosure.receipt': 'Signed receipt',
  'disclosure.showReceipt': 'Show the receipt (JWS)',
}
