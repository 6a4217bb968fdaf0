/** Words for the closed lists of shared/vocabulary.ts: `<list>.<value>`. */
export const vocabulary = {
  'category.medical': 'Medical claims',
  'category.pharmacy': 'Pharmacy claims',
  'category.encounter': 'Encounter records',
  'category.provider': 'Provider records',
  'categoryShort.medical': 'medical',
  'categoryShort.pharmacy': 'pharmacy',
  'categoryShort.encounter': 'encounter',
  'categoryShort.provider': 'provider',
  'categoryMeans.medical': 'Bills for visits, tests, hospital stays and treatment',
  'categoryMeans.pharmacy': 'Bills for prescription drugs',
  'categoryMeans.encounter': 'Visits that are reported but not billed one by one',
  'categoryMeans.provider': 'Who treated you and where',

  'frequency.once': 'Once',
  'frequency.monthly': 'Monthly',
  'frequency.quarterly': 'Quarterly',
  'role.carrier': 'Your plan itself',
  'role.business-associate': 'A company that works for {carrier}. The plan must account for what it sends.',
  'recipientKind.health-oversight-agency': 'A health oversight agency, as the plan recorded it',
  'recipientKind.other-agency': 'Another government agency',
  'recipientKind.other': 'Not a government agency',
  'relationship.enrollee': 'enrollee',
  'relationship.spouse': 'spouse',
  'relationship.child': 'child',

  'basis.164.512(d)': 'Health oversight (45 CFR 164.512(d))',
  'basis.164.512(a)': 'Required by law (45 CFR 164.512(a))',
  'basis.164.506': 'Treatment, payment or health care operations (45 CFR 164.506)',
  'basis.164.514(e)': 'Limited data set (45 CFR 164.514(e))',
  'basis.164.508': 'Your written authorization (45 CFR 164.508)',
  'basis.de-identified': 'De-identified data (45 CFR 164.502(d)(2))',
  'basis.impermissible': 'Recorded by the plan as not permitted (45 CFR 164.502(a))',
  'basis.unknown': 'Basis not recorded',
  'basisMeans.164.512(d)':
    'The plan says the file went to an agency that oversees health programs, for oversight activities authorized by law. This rule allows such a disclosure. It does not require it.',
  'basisMeans.164.512(a)': 'The plan says another law required it to send this file.',
  'basisMeans.164.506': 'The plan says it sent this file for treatment, payment, or to run its business.',
  'basisMeans.164.514(e)':
    'The plan says most facts that point directly to you were removed, and that the recipient signed an agreement on how the data may be used.',
  'basisMeans.164.508': 'The plan says you gave written permission.',
  'basisMeans.de-identified': 'The plan says the data no longer identified anybody.',
  'basisMeans.impermissible':
    'The plan itself recorded that the privacy rule did not allow this, for example a file that went to the wrong place.',
  'basisMeans.unknown': 'The plan has not told us on which rule it relied.',

  'reason.health-oversight':
    'The plan recorded it as health oversight. That is not on the list of disclosures an accounting may leave out.',
  'reason.required-by-law':
    'The plan recorded it as required by law. That is not on the list of disclosures an accounting may leave out.',
  'reason.impermissible':
    'The plan recorded it as not permitted. That is not on the list of disclosures an accounting may leave out.',
  'reason.basis-not-recorded': 'The plan recorded no basis, and so no exception that could apply.',
  'reason.exempt-operations':
    'The accounting rule leaves out disclosures for treatment, payment and health care operations.',
  'reason.exempt-limited-data-set': 'The accounting rule leaves out limited data sets.',
  'reason.exempt-authorization': 'The accounting rule leaves out disclosures you authorized.',
  'reason.not-phi': 'The privacy rule does not cover data that no longer points to anybody.',

  'identifiability.identified': 'Identified: the records carried facts that point directly to you.',
  'identifiability.limited-data-set':
    'Limited data set: name and similar facts were removed, but dates and places may remain.',
  'identifiability.coded': 'Coded: a code stood in place of your name, and someone can match it to you.',
  'identifiability.de-identified': 'De-identified: the plan says the records no longer point to anybody.',

  'minimum.official-representation':
    'The plan relied on a public official’s statement that the request was limited to what is needed.',
  'minimum.carrier-protocol': 'The plan used its own standard rules to limit what it sends.',
  'minimum.required-by-law':
    'The plan says a law required the file. The limit to the minimum necessary does not apply then.',
  'minimum.none-on-file': 'The plan has nothing on file that shows how the data was limited.',

  'statement.retention': 'How long the recipient keeps it',
  'statement.onwardSharing': 'Who else may get it',
  'statement.safeguards': 'How it is protected',
  'statement.redaction': 'What is removed or masked',

  'element.name': 'Name',
  'element.birth-date': 'Birth date',
  'element.address': 'Address',
  'element.contact': 'Phone or e-mail',
  'element.member-number': 'Member number',
  'element.ssn': 'Social Security number',
  'element.diagnosis-codes': 'Diagnosis codes',
  'element.procedure-codes': 'Procedure codes',
  'element.drug-codes': 'Drug codes',
  'element.provider-identity': 'Provider identity',
  'element.service-dates': 'Dates of service',
  'element.amounts': 'Amounts',
  'element.clinical-notes': 'Clinical notes',
  'element.other': 'Other',
  'elementReveals.name': 'Says directly who you are.',
  'elementReveals.birth-date': 'Your age. With other facts it can single you out.',
  'elementReveals.address': 'Where you live.',
  'elementReveals.contact': 'How to reach you.',
  'elementReveals.member-number': 'Links all your records at the plan to each other.',
  'elementReveals.ssn': 'Links you to tax, pay and other government records.',
  'elementReveals.diagnosis-codes': 'Which conditions you were treated or tested for.',
  'elementReveals.procedure-codes': 'Which treatment, tests or operations you had.',
  'elementReveals.drug-codes': 'Which drugs you take, and from them often the condition.',
  'elementReveals.provider-identity': 'Who treated you. A specialty can hint at the condition.',
  'elementReveals.service-dates': 'When you had care.',
  'elementReveals.amounts': 'What your care cost, and who paid.',
  'elementReveals.clinical-notes': 'What a clinician wrote about you.',
  'elementReveals.other':
    'Something that is not on this list. The plan did not say what, so we cannot say what it can reveal.',
}
