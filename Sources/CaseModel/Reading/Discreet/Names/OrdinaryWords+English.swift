extension OrdinaryWords {
  /// Small words, and those of offices, trades, places and reports, which name nobody.
  static let english = """
    a about above across after again against all almost alone along already also although always am
    among an and another any anybody anyone are around as ask at away back bad be because been before
    behind being below best better between big both but by call came can cannot close come could cut
    did different do does done down during each early eight either else end enough even ever every
    everybody everyone few first five for four from full further gave get give go going gone good got
    great had half hard has have he held her here hers herself high him himself his how however if in
    inside into is it its itself just keep kept knew know large last late later least left less let
    like likely little look low made make many me mean mine more most much must my myself near need
    never new next nine no nobody none nor not nothing now of off often old on once one only open or
    other others our ours out outside over own part past people perhaps place put quite rather real
    right said same saw say see seem seen seven several she should show side since six small so some
    somebody someone something soon still such sure take tell ten than that the their theirs them then
    there these they thing think this those though three through thus till time to today together
    told tomorrow too took toward true turn two under until up upon us used very want was way we well
    went were what when where whether which while who whole whom whose why with within without word
    would year yes yesterday yet you your yours
    activist adviser advisor agency agent analyst anonymous army assistant associate association
    attorney auditor author authority bank board boss branch broker brother bureau business buyer
    carrier cashier centre center chair chairman chairwoman chief child citizen city clerk client
    clinic coach colleague college commission commissioner committee community company computer
    confidential congress consultant contact contractor contributor coordinator corporation council
    counsel country county court customer data daughter deal dealer department deputy designer
    developer director district division doctor document donor driver editor employee employer
    engineer executive expert external family father federal female file finance firm former founder
    friend general girl government governor group guard hacker head health home hospital hotel house
    human husband inc incorporated industry informant information insider institute insurance
    intern internal international investigator investor job journalist labour labor lady law lawyer
    leader leaker legal letter limited lobbyist local ltd llc plc man manager market media member men
    merchant military minister ministry mother national neighbor neighbour network news nurse office
    officer official operator order organisation organization owner paper parent partner party
    patient person personnel phone pilot plant player police policeman policy politician port post
    president press private producer product professional programmer project property prosecutor
    public publisher recruiter registrar regulator relative report reporter representative research
    researcher resident retired safety sales school science scientist secret secretary section
    security seller senator sergeant server service shop sister site soldier source specialist
    speaker spokesman spokesperson spokeswoman staff state station store street student subject
    supervisor supplier support system tax teacher team technical technician technology telephone
    tenant tester town trade trader trainer training treasurer union unit university user vendor
    victim village visitor volunteer web wife witness woman women work worker writer
    north south east northern southern eastern western america american united states kingdom england
    british asian europe european australian canadian
    account acting address alias answer code email interview known mail message name named nickname
    note number page phone pseudonym question quote record red blue yellow orange purple handle
    username whistleblower unknown undisclosed unnamed
    """
}
