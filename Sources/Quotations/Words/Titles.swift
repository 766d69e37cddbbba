/// What stands before a name. Our own list.
enum Titles {
  static let male: StaticString = "mr messrs sir lord king prince baron herr signor senor monsieur brother father fr"
  static let female: StaticString = """
    mrs ms miss mme lady dame queen princess baroness frau signora senora madame sister congresswoman
    councilwoman chairwoman assemblywoman spokeswoman
    """
  static let plain: StaticString = """
    dr doctor sen sens senator senators rep reps representative representatives gov govs governor president
    vice-president secretary minister chancellor mayor judge justice general gen colonel col captain capt major maj
    lieutenant lt sergeant sgt admiral adm commander cmdr corporal private officer detective sheriff chief
    superintendent ambassador attorney professor prof rev reverend pastor bishop archbishop cardinal pope rabbi imam
    ayatollah sheikh speaker leader chairman congressman councilman delegate commissioner director deputy
    prime premier undersecretary inspector coach candidate former ex-president ex-gov acting then incoming
    first president-elect vice assistant associate press spokesman spokesperson
    """
  /// Pairs: a title before a name, and the noun that takes it up again ("Sen. Poe", "the senator").
  static let nouns: StaticString = """
    sen senator sens senator gov governor govs governor rep representative reps representative gen general
    prof professor dr doctor sgt sergeant lt lieutenant col colonel capt captain adm admiral rev reverend
    president-elect president ex-president president spokesman spokesperson spokeswoman spokesperson
    congressman representative congresswoman representative lawmaker representative
    """
}
