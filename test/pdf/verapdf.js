// Checks files as PDF/UA-1 with veraPDF: one line of JSON each. Run by Rhino, which comes in the same jar, so that a Java
// runtime is enough and nothing is compiled. See verapdf.ts.
const { VeraGreenfieldFoundryProvider } = Packages.org.verapdf.gf.foundry
const { Foundries } = Packages.org.verapdf.pdfa
const { PDFAFlavour } = Packages.org.verapdf.pdfa.flavours

VeraGreenfieldFoundryProvider.initialise()
const foundry = Foundries.defaultInstance()

function check(path) {
  const parser = foundry.createParser(new java.io.File(path), PDFAFlavour.PDFUA_1)
  try {
    const result = foundry.createValidator(PDFAFlavour.PDFUA_1, false).validate(parser)
    const faults = []
    result.getTestAssertions().forEach((fault) => {
      const rule = fault.getRuleId()
      faults.push(`${rule.getClause()}-${rule.getTestNumber()}: ${fault.getMessage()}`)
    })
    return { isCompliant: result.isCompliant(), checks: result.getTotalAssertions(), faults }
  } finally {
    parser.close()
  }
}

// biome-ignore lint/complexity/noArguments: the command line, as Rhino hands it to a script
Array.from(arguments).forEach((path) => {
  try {
    print(JSON.stringify(check(path)))
  } catch (error) {
    print(JSON.stringify({ isCompliant: false, checks: 0, faults: [String(error)] }))
  }
})
