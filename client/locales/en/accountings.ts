export const accountings = {
  'accountings.title': 'Accountings',
  'accountings.lead':
    'An accounting of disclosures is the list your plan owes you under federal law (45 CFR 164.528). Here are the ones you made. Each stays as it was first given.',
  'accountings.empty': 'You have not made an accounting yet.',
  'accountings.new': 'Make an accounting',
  'accountings.noPlan': 'Link a plan first. An accounting always covers one plan.',
  'accountings.madeOn': 'Made on',
  'accountings.covers': 'Covers',
  'accountings.range': '{from} to {to}',

  'newAccounting.title': 'Make an accounting',
  'newAccounting.lead':
    'It lists what your plan recorded as disclosed about you. It is free, and it is ready at once.',
  'newAccounting.carrier': 'Plan',
  'newAccounting.window': 'Which days?',
  'newAccounting.windowHint': 'Leave both dates empty for everything: the six years up to today.',
  'newAccounting.from': 'First day',
  'newAccounting.to': 'Last day',
  'newAccounting.dateHint': 'For example: April 28 2026',
  'newAccounting.language': 'Language of the accounting',
  'newAccounting.submit': 'Make the accounting',
  'newAccounting.carrierMissing': 'Choose your plan',
  'newAccounting.fromIncomplete':
    'First day: enter a month, day and year that exist, or leave all three empty',
  'newAccounting.toIncomplete': 'Last day: enter a month, day and year that exist, or leave all three empty',
  'newAccounting.backwards': 'The first day is after the last day. Change one of them',
  'newAccounting.inFuture': 'Last day: this day is in the future. Enter today or an earlier day',
  'newAccounting.fromInFuture': 'First day: this day is in the future. Enter today or an earlier day',
  'newAccounting.overSixYears':
    'First day: this is more than six years ago. The law covers six years. Enter a later day, or leave it empty',
  'newAccounting.toOverSixYears':
    'Last day: this is more than six years ago. The law covers six years. Enter a later day, or leave it empty',

  'accounting.title': 'Your accounting',
  'accounting.reference': 'Reference number',
  'accounting.keep': 'Keep this number. It stands on each page of the accounting.',
  'accounting.language': 'Language',
  'accounting.preparedAt': 'Prepared',
  'accounting.downloads': 'Download it',
  'accounting.pdf': 'PDF, to read and print',
  'accounting.json': 'JSON, for programs',
  'accounting.jws': 'Signed file (JWS), to prove it is real',
  'accounting.fingerprint': 'Fingerprint (SHA-256)',
  'accounting.signature': 'What the signature is for',
  'accounting.signatureText':
    'The signed file holds the same accounting with a digital signature of this portal. A lawyer or a union can check with the portal’s public keys that nobody changed a word, without asking us or signing in.',
  'accounting.keys': 'Public keys of this portal',
  'accounting.fingerprintText':
    'A fingerprint changes when a single character of a file changes. If two files have the same one, they are the same.',
}
