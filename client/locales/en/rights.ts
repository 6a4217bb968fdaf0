/** Days, years and clauses come with the rights: GET /api/rights. */
export const rights = {
  'rights.title': 'Your rights',
  'rights.lead':
    'Federal law, above all HIPAA, gives you rights over the health records your plan keeps about you. Here is what each right is, how long your plan may take, what it may cost, and how to complain.',
  'rights.readOn': 'These are the rules as we read them on {day}. This page is not legal advice.',
  'rights.contents': 'On this page',
  'rights.rule': 'Rule: {cites}',
  'rights.readings': 'How Daylight reads the rule',
  'rights.readingsLead':
    'Where you see “How Daylight reads the rule”, the law leaves something open. A plan or a lawyer may read it in another way.',
  'rights.help': 'You need not sign in to use these rights.',
  'rights.helpLink': 'Write or call your plan: addresses and ready letters',

  'rightFact.what': 'What it is',
  'rightFact.ask': 'How to ask',
  'rightFact.answers': 'Who answers',
  'rightFact.clock': 'How long it may take',
  'rightFact.fee': 'What it costs',
  'rightFact.limits': 'Limits',
  'rightFact.gets': 'What you get',

  'right.access': 'See your records and get a copy',
  'access.what':
    'You may look at the health records about you that your plan keeps, and get a copy, for as long as it keeps them. This covers its records of enrollment, payment, claims, and case or medical management, and whatever else it uses to make decisions about people.',
  'access.ask': 'Ask your plan. It may require a written request, but only if it tells people so.',
  'access.answers':
    'Your plan. If it does not have the records but knows who does, it must tell you where to ask.',
  'access.clock':
    '{days} days after your plan receives your request. Within that time it must give you the records, or refuse in writing. Once, it may take up to {extensionDays} days more. For that it must tell you in writing, before the {days} days are over, why it is late and by which date it will be done.',
  'access.fee':
    'Only a reasonable fee based on cost: for the work of copying, for paper or a disk, for postage, and for a summary you agreed to. Not for searching. Guidance of the U.S. Department of Health and Human Services (HHS) says that the plan must tell you the fee in advance.',
  'access.limits':
    'The right does not cover psychotherapy notes, or what was put together for a court case or an agency’s proceeding. A plan may also refuse on other grounds that the rule lists. On some of them you may have the refusal reviewed by a licensed health care professional who took no part in it, and the plan must follow the result.',
  'access.gets':
    'The records in the form you ask for, if the plan can readily make it. If not: on paper, or in another form you both agree on; for electronic records, a readable electronic form you both agree on. If the plan refuses part, it must give you the rest. It must tell you in plain words why, how to get a review if there is one, and how to complain.',

  'right.amendment': 'Have your records corrected',
  'amendment.what': 'You may ask your plan to correct its records about you, for as long as it keeps them.',
  'amendment.ask':
    'Ask your plan. It may require a written request with a reason, but only if it tells people so in advance.',
  'amendment.answers':
    'Your plan. If another plan or a provider tells it of a correction, it must correct its own records too.',
  'amendment.clock':
    '{days} days after your plan receives your request. Within that time it must accept the correction and tell you, or refuse in writing. Once, it may take up to {extensionDays} days more. For that it must tell you in writing, before the {days} days are over, why it is late and by which date it will be done.',
  'amendment.fee': 'We found no fee in this rule.',
  'amendment.limits':
    'A plan may refuse for four reasons only. It did not create the record (unless you give it good reason to believe that whoever did can no longer act on your request). The record is not among those this right covers. You have no right to see the record. Or the record is accurate and complete.',
  'amendment.gets':
    'If the plan agrees: it adds the correction to the record or links it, tells you, and asks whom to inform. It must make reasonable efforts to inform them, and others it knows to have the record who may rely on it to your harm. If it refuses: it must tell you in plain words why, and how to complain. You may then file a statement of disagreement. If you file none, you may ask that your request and the refusal go along whenever the record is disclosed.',

  'right.accounting': 'Get a list of who received your records (accounting of disclosures)',
  'accounting.what':
    'You may get a list of the disclosures of your health information in the {years} years before the day you ask, or in a shorter time. It covers what the plan disclosed, and what companies that work for it (business associates) disclosed.',
  'accounting.ask': 'Ask your plan. In Daylight you can make one yourself after you sign in.',
  'accounting.answers': 'Your plan.',
  'accounting.clock':
    '{days} days after your plan receives your request. Within that time it must give you the list. Once, it may take up to {extensionDays} days more. For that it must tell you in writing, before the {days} days are over, why it is late and by which date it will be done.',
  'accounting.fee':
    'The first one in any {freeMonths} months is free. For another one the plan may charge a reasonable fee based on cost, but only if it tells you the fee in advance and lets you withdraw or change your request.',
  'accounting.limits':
    'The list leaves out disclosures for treatment, payment and health care operations; to yourself; those that come along with a permitted one; those you authorized; those to people involved in your care or for a facility directory; for national security; to prisons or police about a person they hold; of a limited data set; and those before the rule took effect for the plan (April 14, 2003, for small plans April 14, 2004). Federal law sometimes requires a plan to leave out certain disclosures for a limited time.',
  'accounting.gets':
    'A written list. Each entry gives the date; who received the information, and the address if known; a short description of the information; and a short statement of the purpose that tells you the basis, or a copy of the written request for it. For certain repeated disclosures to one recipient for one purpose, the plan may give the first in full, then how often or how many, and the date of the last.',

  'right.restriction': 'Ask for a limit on use and sharing (restriction)',
  'restriction.what':
    'You may ask your plan to limit how it uses and discloses your information for treatment, payment and health care operations, and what it tells family members.',
  'restriction.ask': 'Ask your plan. It must let you ask.',
  'restriction.answers': 'Your plan. It need not agree.',
  'restriction.clock': 'The rule sets no deadline.',
  'restriction.fee': 'We found no fee in this rule.',
  'restriction.limits':
    'A limit that was agreed to does not stop disclosures which 45 CFR 164.512 permits or requires, such as those for health oversight or those required by law. It does not hold back what is needed to treat you in an emergency. A plan that agreed may end the limit by telling you, but only for information it creates or receives after that.',
  'restriction.gets':
    'If the plan agrees, it must keep to the limit. The rule makes one limit mandatory: what you paid for yourself, in full, can be kept from a health plan.',

  'right.confidential-communications': 'Be reached in a safe way (confidential communications)',
  'confidential-communications.what':
    'You may ask your plan to reach you in another way or at another place, for example by e-mail or at another address.',
  'confidential-communications.ask':
    'Ask your plan, and say clearly that disclosure of the information could put you in danger. The plan may require your request, and this statement, in writing.',
  'confidential-communications.answers':
    'Your plan. If you make that statement and your request is reasonable, it must do what you ask.',
  'confidential-communications.clock': 'We found no deadline in this rule.',
  'confidential-communications.fee': 'We found no fee in this rule.',
  'confidential-communications.limits':
    'The plan may make it a condition that you say how payment will be handled, and give another address or way to reach you.',
  'confidential-communications.gets': 'What the plan sends you goes the way you asked.',

  'right.complaint': 'Complain',
  'complaint.what':
    'You may complain about how your privacy was handled: to your plan, and to the U.S. Department of Health and Human Services (HHS).',
  'complaint.ask':
    'To your plan: ask for its contact person or office for privacy complaints. To HHS: in writing, on paper or electronically. Name the plan, and describe what it did or failed to do.',
  'complaint.answers':
    'The plan must have a way to complain, and must document each complaint and what came of it, if anything did. HHS takes complaints from anyone, not only from the person the records are about.',
  'complaint.clock':
    'To HHS: usually within {days} days of when you knew, or should have known, what happened. HHS may allow more time for good cause. For the plan’s answer, the rule sets no deadline.',
  'complaint.fee': 'We found no fee in these rules.',
  'complaint.limits':
    'The plan may not threaten you or act against you because you complain. It may not make you give up this right to be enrolled, or to get payment or benefits.',
  'complaint.gets':
    'The plan must keep its record of your complaint, and of what came of it, for {keptYears} years.',
  'complaint.planTitle': 'To your plan',
  'complaint.planLink': 'Privacy contacts of the plans in Daylight',
  'complaint.hhsTitle': 'To HHS',

  'right.opm-records': 'Records at OPM (Privacy Act)',
  'opm-records.what':
    'The rights above are rights against your plan. They do not reach records that OPM holds. If OPM keeps records about you in a system where it finds them by your name or number, the Privacy Act gives you rights against OPM: to see them, to get a list of the disclosures OPM made of them, and to have them corrected.',
  'opm-records.ask':
    'Write to OPM. For a correction, say which records, what exactly to change, and why, with proof. Give your full name, signature and home address; your Social Security number if the system has it (Daylight never asks you for it); your current or last federal job with place and dates; and your date and place of birth. Write PRIVACY ACT AMENDMENT REQUEST in capitals on the letter and the envelope. For a review of a refusal, write PRIVACY ACT APPEAL, and attach your request, the refusal and your reasons.',
  'opm-records.answers':
    'OPM. The Privacy Act covers only U.S. citizens and lawful permanent residents. Your rights against your plan do not depend on that.',
  'opm-records.clock':
    'For a correction, OPM must confirm your request in writing within {acknowledgeDays} working days, and then promptly correct the record or tell you why it refuses. A review of a refusal takes up to {reviewDays} working days; the head of OPM may extend that for good cause. Saturdays, Sundays and legal public holidays do not count. For seeing records, and for the list, we found no deadline in the law.',
  'opm-records.fee': 'OPM may charge for copies. It may not charge for searching or reviewing.',
  'opm-records.limits':
    'The list leaves out what OPM’s own staff get because they need it for their work, what is released under the Freedom of Information Act (FOIA), and disclosures for law enforcement. Systems for criminal law enforcement can be exempt. You have no right to what was put together for a civil case. OPM may give medical records only to a physician you name, who may then disclose them to you.',
  'opm-records.gets':
    'Records: a copy in a form you can understand; you may bring somebody with you. The list: date, nature and purpose of each disclosure, and name and address of who received it. OPM must keep these for at least {keptYears} years, or for the life of the record if that is longer. After a final refusal you may file a short statement of disagreement, which OPM must send along with later disclosures, and you may go to court. The time limit for a lawsuit is {suitYears} years.',
  'opm.contactTitle': 'Where to write first',
  'opm.appealsTitle': 'Where to write about a refusal',
  'opm.systemsTitle': 'OPM systems of records we found',
  'opm.systemsLead':
    'We could read only excerpts of these notices. We do not know whether each of them is still in force.',
  'opm.system': '{number}: {name} ({cites})',

  'rights.representatives': 'Acting for somebody else',
  'rights.limits': 'What these rights cannot do',
  'rightRule.adult':
    'Somebody who has legal authority to make health care decisions for an adult, or for an emancipated minor, is treated as that person.',
  'rightRule.child':
    'A parent or guardian acts for a minor child. Exceptions: care that the minor may agree to alone, or that another person allowed by law agreed to, and care for which the parent agreed to confidentiality. State law on a parent’s access comes first.',
  'rightRule.deceased': 'For somebody who has died, the executor or administrator acts.',
  'rightRule.danger':
    'A plan may decide not to treat somebody as a representative, if it has reason to believe that there is abuse, neglect or danger.',
  'rightRule.opm-parent':
    'For records at OPM, the parent of a minor or a guardian appointed by a court may act.',
  'rightRule.oversight':
    'The rule on health oversight lets a plan disclose records to an agency, for oversight activities authorized by law. It does not require the plan to do so.',
  'rightRule.not-oversight':
    'An investigation of you yourself is not health oversight under this rule, unless it is about getting health care, a claim for health benefits, or benefits that depend on health.',

  'reading.weekend':
    'We count calendar days, from the day after the plan receives your request. A due date on a weekend or holiday does not move.',
  'reading.no-stop':
    'The days go on while the plan checks who you are, asks what you mean, or tells you a fee.',
  'reading.upset': 'That the records could upset you is not on the list of reasons to refuse.',
  'reading.third-person':
    'If somebody else should have your claims records, it is safest to get them yourself and pass them on, or to sign an authorization. A right to have the plan send them directly is in doubt.',
  'reading.provider':
    'A doctor or hospital wrote most diagnoses on claims. Expect the plan to say that it did not create them, and ask the provider too.',
  'reading.opm-holder': 'If the record was in a file to OPM, OPM is one of those the plan knows to have it.',
  'reading.no-limit-to-disagree': 'We find no time limit for filing a statement of disagreement.',
  'reading.oversight-in':
    'Disclosures for health oversight are not among those the rule leaves out, so they belong in the list.',
  'reading.basis-decides':
    'Whether a file to OPM is in the list depends on the basis the plan recorded. Recorded as health oversight, or as required by law, it is in. Recorded as health care operations, as a limited data set, or as de-identified, it is not. Daylight shows those too, apart from the legal list.',
  'reading.impermissible-in':
    'Disclosures that were not permitted, such as a file sent to the wrong place, belong in the list.',
  'reading.former-plan': 'A plan you have left still owes you the list.',
  'reading.list-without-copy':
    'You can have the list without asking for a copy of your records, and the copy without the list.',
  'reading.daylight-free':
    'An accounting you make yourself in Daylight is free, and does not use up the free one.',
  'reading.no-opt-out':
    'A restriction is not a way to opt out of files to OPM: it cannot block a disclosure for health oversight.',
  'reading.operations-bound':
    'If the plan recorded a file as health care operations, a limit it agreed to would bind it.',
  'reading.provider-bound':
    'The mandatory limit binds the doctor or hospital you paid, hardly ever your plan. Ask there.',
  'reading.no-proof': 'Nothing in the rule lets a plan ask for proof or details of the danger.',
  'reading.plan-first': 'You need not complain to the plan before you complain to HHS.',
  'reading.opm-complaints':
    'Complaints about records at OPM go to OPM or to a court, not to HHS, unless OPM is treated as the health plan.',
  'reading.inside-opm': 'Sharing inside OPM never shows in OPM’s list.',
  'reading.no-system':
    'OPM has not told us which system of records would hold the data of its notice of December 2025.',
  'reading.opm-hipaa':
    'The rule lists the FEHB Program itself as a health plan, so you may also ask OPM under HIPAA. Whether OPM must then answer is an open question.',
  'reading.not-by-name':
    'If OPM does not find the records by your name or number, the Privacy Act gives no right to see them. A request under FOIA is another way; we have not checked its rules.',
  'reading.enrollee':
    'Being the enrollee, paying the premium or being the spouse gives nobody a right to another adult’s records. A spouse, and a child from 18 on, use their rights themselves.',
  'reading.eighteen':
    'A parent’s access ends on the child’s 18th birthday, or at the age at which the state makes the child an adult.',
  'reading.survivor': 'A survivor annuity does not by itself make anybody an executor.',
  'reading.after-sending':
    'HIPAA’s protection does not follow records to an oversight agency by contract. What you can do there is under “Records at OPM”.',
  'reading.no-verdict':
    'Daylight tells you what a plan recorded and what a recipient stated. It does not say whether a disclosure was lawful.',
}
