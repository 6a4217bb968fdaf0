export const verify = {
  'verify.title': 'Check a signed file',
  'verify.lead': 'Find out whether a signed file (JWS) really comes from this portal, and what it says.',
  'verify.private':
    'Your browser does the check on your own device. The file is not sent to us or to anybody else. You do not need to sign in.',
  'verify.file': 'Signed file',
  'verify.fileHint':
    'Its name ends in .jws, for example accounting-A-7K3M9Q2WXY.jws. It is not the PDF and not the JSON file.',
  'verify.text': 'Or paste its text',
  'verify.textHint': 'It starts with eyJ and has two dots in it. Line breaks do no harm.',
  'verify.submit': 'Check it',
  'verify.checking': 'Checking…',

  'verify.validTitle': 'The signature is valid',
  'verify.valid': 'Daylight at {site} signed this. Not one character has changed since.',
  'verify.currentKey': 'Signed with the key {kid}.',
  'verify.retiredKey':
    'Signed with the key {kid}. The portal no longer signs with this key. It still publishes it, so that earlier files can be checked.',
  'verify.says': 'What it says',
  'verify.cannotShow':
    'This page does not know this form of document, so it cannot show it here. You can save it and open it in a text editor.',
  'verify.demonstration': 'This file comes from a demonstration. All people and plans in it are fictitious.',
  'verify.kind': 'Kind of document',
  'verify.isAccounting': 'Accounting of disclosures (45 CFR 164.528)',
  'verify.isReceipt': 'Receipt for a carrier’s file of disclosures',
  'verify.isRosterReceipt': 'Receipt for a carrier’s list of members',
  'verify.covers': 'Covers',
  'verify.person': 'Person',
  'verify.fingerprint': 'Fingerprint (SHA-256) of the JSON copy',
  'verify.fingerprintText':
    'Do you have the PDF too? The same letters and numbers must stand at the foot of each of its pages.',
  'verify.disclosures': 'Disclosures in the legal accounting',
  'verify.carrierCode': 'Carrier code',
  'verify.rosterOf': 'List as of',
  'verify.persons': 'Lines about persons',
  'verify.members': 'Members in the file',
  'verify.rebate': 'Rebate records, about nobody',
  'verify.fileSha256': 'Fingerprint (SHA-256) of the carrier’s file',
  'verify.save': 'Save what was signed (JSON)',

  'verify.notChecked':
    'The file was not checked: your browser could not get the portal’s list of public keys. {reason}',
  'verify.fault.nothing': 'Choose a file, or paste its text',
  'verify.fault.both': 'Choose a file or paste text, not both. Empty one of the two',
  'verify.fault.empty': 'The file is empty',
  'verify.next.empty': 'Download the signed file again, then choose it here.',
  'verify.fault.too-large': 'The file is larger than 10 MB. No signed file of this portal is that large',
  'verify.next.too-large': 'Check that you chose the file whose name ends in .jws.',
  'verify.fault.unreadable': 'Your browser could not read the file',
  'verify.next.unreadable': 'It may have been moved, changed or deleted since you chose it. Choose it again.',
  'verify.fault.pdf': 'This is a PDF. A PDF holds no signature of this portal',
  'verify.next.pdf':
    'Choose the signed file that was made with it. Its name is the same but ends in .jws. If you have only the PDF, ask the person who gave it to you for the signed file.',
  'verify.fault.json': 'This is a JSON file. It holds no signature',
  'verify.next.json':
    'Choose the signed file that was made with it. Its name is the same but ends in .jws. If this is a carrier’s receipt, paste what stands in its field “receipt”.',
  'verify.fault.not-jws': 'This is not a signed file of this portal',
  'verify.next.not-jws':
    'Check that you chose the file whose name ends in .jws. If you pasted text, paste all of it and nothing else.',
  'verify.fault.cut-short': 'A part is missing at the end',
  'verify.next.cut-short':
    'The download or the copy may have stopped early. Download the file again, or copy its text from the first letter to the last.',
  'verify.fault.algorithm': 'It is not signed in the way this portal signs',
  'verify.next.algorithm':
    'Do not rely on it. This portal signs everything with ES256. Ask whoever gave you the file where it comes from.',
  'verify.fault.extension': 'It asks to be checked by rules that this portal does not use',
  'verify.next.extension': 'Do not rely on it. Ask whoever gave you the file where it comes from.',
  'verify.fault.other-type': 'It says of itself that it is neither an accounting nor a receipt',
  'verify.next.other-type':
    'This page checks only those two. Check that you chose the right file, and where it comes from.',
  'verify.fault.unknown-key': 'It names a key that this portal does not publish',
  'verify.next.unknown-key':
    'It may come from another portal. Then check it there. If you were told that it comes from this one, do not rely on it.',
  'verify.fault.invalid': 'The signature is not valid',
  'verify.next.invalid':
    'Something was changed or damaged after the signing, or somebody else signed it. Do not rely on it. Ask for a new copy, or download it from the portal again.',

  'verify.provesTitle': 'What a valid signature proves',
  'verify.proves1': 'This portal made the document: it is signed with the portal’s private key.',
  'verify.proves2': 'Nobody has changed a single character of it since.',
  'verify.proves3': 'It can be checked by anybody, for as long as the portal’s public key is known.',
  'verify.notTitle': 'What it does not prove',
  'verify.not1': 'That the plan recorded every disclosure, or recorded it correctly.',
  'verify.not2': 'That a disclosure was lawful or unlawful.',
  'verify.not3': 'That the person who gave you the file is the person it is about.',
  'verify.not4': 'That nothing has come since. Plans add files and correct earlier ones.',
  'verify.not5':
    'That a PDF is unchanged. A PDF can be altered and keep its fingerprint at the foot. If the two differ, the signed file counts.',
  'verify.offlineTitle': 'Check it without this page',
  'verify.offline':
    'The file is a JSON Web Signature (JWS, RFC 7515) in the compact form, signed with ES256. Any program for JWS can check it with the portal’s public keys. Keep a copy of the keys with the file.',
}
