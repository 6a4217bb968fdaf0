/** Days and years come with the rights: GET /api/rights. */
export const help = {
  'help.title': 'Help without signing in',
  'help.lead':
    'You do not need this website to use your rights. You can write to your plan, or call it. Here is how.',
  'help.steps': 'What to do',
  'help.step1': 'Find your plan below, or on your member card.',
  'help.step2':
    'Print a letter, fill in the blanks by hand, and sign it. Or call and ask how to send a request.',
  'help.step3': 'Keep a copy, and write down on which day you sent it or called, and to whom you spoke.',
  'help.step4':
    'The time your plan has to answer begins when it receives your request, not when you send it.',

  'help.letters': 'Letters ready to print',
  'help.lettersLead':
    'The letters have blanks for your name and number. You fill them in by hand: nothing you write is entered here or kept.',
  'help.letterFor.accounting': 'Letter asking who received my records (accounting of disclosures)',
  'help.letterFor.access': 'Letter asking for a copy of my records',
  'help.letterFor.amendment': 'Letter asking to correct my records',
  'help.write': 'What belongs in a letter',
  'help.write1': 'Your full name, your address, and your member number.',
  'help.write2': 'What you ask for, and for which time.',
  'help.write3': 'How you want the answer: on paper, or as an electronic file.',
  'help.write4': 'The day and your signature.',
  'help.write5':
    'If the plan does not know you, it must check who you are before it gives out records (45 CFR 164.514(h)). It may ask you for proof.',

  'help.plans': 'Mail and phone of each plan',
  'help.noPlans': 'No plan is set up in Daylight yet. Look at your member card or your plan’s website.',
  'help.programs': 'Programs: {programs}',
  'help.noContact': 'The operator of this portal has not configured a privacy contact for this plan.',
  'help.noContactDo':
    'Call the number on your member card and ask for the privacy office. Your plan must also post its notice of privacy practices on its website; look there for whom to write to (45 CFR 164.520).',
  'help.noAddress': 'No mail address is configured. Call, and ask where to send a letter.',
  'help.noPhone': 'No phone number is configured. Write a letter.',
  'help.yourPlan': 'Your plan is not in this list?',
  'help.yourPlanDo':
    'You have the same rights. Write to your plan at the address on your member card. The letters fit every plan.',

  'help.noAnswer': 'If the plan does not answer, or you think it is wrong',
  'help.noAnswerDo': 'You can complain to the plan and to the U.S. Department of Health and Human Services.',
  'help.noAnswerLink': 'How to complain',

  'help.signIn': 'Help with signing in and linking a plan',
  'help.signIn1':
    'A sign-in provider, {provider}, checks who you are. If it does not let you in, ask its own help first.',
  'help.signIn2':
    'To link a plan you need your member card. Your name and birth date must be the same at your plan and at the sign-in provider.',
  'help.linkTitle': 'If your plan cannot be linked, check this',
  'help.portal': 'Help from the operator of this portal',
  'help.portalNone':
    'The operator of this portal has not configured a phone or address for help. You can send every request to your plan instead.',

  'letter.title.accounting': 'Letter: who received my records',
  'letter.title.access': 'Letter: a copy of my records',
  'letter.title.amendment': 'Letter: correct my records',
  'letter.lead':
    'Choose, print, fill in the blanks by hand, and sign. Nothing about you is entered here or kept.',
  'letter.kind': 'What the letter asks for',
  'letter.kind.accounting': 'Who received my records',
  'letter.kind.access': 'A copy of my records',
  'letter.kind.amendment': 'A correction',
  'letter.plan': 'Plan',
  'letter.anyPlan': 'Another plan, or fill in by hand',
  'letter.show': 'Show the letter',
  'letter.print': 'Print the letter',
  'letter.back': 'Back to help',
  'letter.preview': 'The letter',
  'letter.translation': 'Translation not yet reviewed',

  'letter.date': 'Date',
  'letter.name': 'My name',
  'letter.address': 'My address',
  'letter.phone': 'My phone',
  'letter.member': 'My member number',
  'letter.to': 'To',
  'letter.office': 'Privacy office',
  'letter.planName': 'Plan',
  'letter.planAddress': 'Address of the plan',
  'letter.subject': 'Subject',
  'letter.sign': 'Signature',
  'letter.clock':
    'Please act on this request within {days} days after you receive this letter. If you need more time, please tell me in writing before then why, and by which date you will be done; that may be up to {extensionDays} days later, once ({cites}).',

  'letter.accounting.subject': 'Request for an accounting of disclosures, 45 CFR 164.528',
  'letter.accounting.1':
    'I ask for an accounting of the disclosures of my protected health information which you and your business associates made in the {years} years before the date of this letter.',
  'letter.accounting.period': 'Only for this time, if I fill it in: from',
  'letter.accounting.until': 'to',
  'letter.accounting.2':
    'For each disclosure, please give the date; the name and, if known, the address of who received the information; a short description of the information; and the purpose with its basis, or a copy of the written request for it.',
  'letter.accounting.3':
    'Please also tell me whether you recorded disclosures to the U.S. Office of Personnel Management (OPM) which you leave out of the accounting, and on which basis.',
  'letter.accounting.4':
    'The first accounting in any {freeMonths} months is free. If you mean to charge for this one, please tell me the fee in advance, so that I can change or withdraw my request.',

  'letter.access.subject': 'Request for a copy of my records, 45 CFR 164.524',
  'letter.access.1':
    'I ask for a copy of the protected health information about me in your designated record sets: your records of enrollment, payment, claims adjudication, and case or medical management, and others used to make decisions about me.',
  'letter.access.period': 'Only for this time, if I fill it in: from',
  'letter.access.until': 'to',
  'letter.access.form': 'I want the copy in this form (paper, PDF, other)',
  'letter.access.2':
    'If there is a fee, please tell me in advance. If you refuse any part, please give me the rest, tell me why in writing, and tell me whether and how I can have the refusal reviewed.',
  'letter.access.3':
    'If you do not hold some of these records but know who does, please tell me where to ask.',

  'letter.amendment.subject': 'Request to amend my records, 45 CFR 164.526',
  'letter.amendment.1': 'I ask you to amend the protected health information about me in this record:',
  'letter.amendment.record': 'The record (kind and date)',
  'letter.amendment.says': 'What it says now',
  'letter.amendment.should': 'What it should say',
  'letter.amendment.reason': 'Why',
  'letter.amendment.2':
    'If you agree, please tell me, and ask me whom you should inform. If you refuse, please tell me why in writing, and how I can file a statement of disagreement or complain.',
  'letter.amendment.3':
    'Please also tell me whether you disclosed this record to the U.S. Office of Personnel Management (OPM).',
}
