import Testing

@testable import ArticleImport

/// What is looked for by bytes in names and values of a page.
@Suite struct NameSignsTests {
  private let signs = NameSigns(
    [("share", 0), ("sharing", 1), ("bar", 1), ("barrier", 1)].map { (Array($0.utf8), $1) })

  private func first(in name: String) -> Int? { signs.first(in: Array(name.utf8)) }

  @Test func theLowestRankCountsWhereverItStands() {
    #expect(first(in: "toolbar") == 2)
    #expect(first(in: "toolbar-share") == 0)
    #expect(first(in: "shar") == nil)
  }

  @Test func ofOneRankWhatStandsFirstCounts() {
    #expect(first(in: "sharingbar") == 1)
    #expect(first(in: "bar-sharing") == 2)
    #expect(first(in: "barrier") == 2)
  }

  @Test func lettersAreInLowerCaseWithoutSigns() {
    #expect(lettersOf("Geese, 2 of them\r\n") == "geese2ofthem")
    #expect(lettersOf("Élan — «Über»") == "élanüber")
  }

  @Test func aTextHoldsItsParts() {
    #expect("무단 전재 금지".holds("전재"))
    #expect(!"mail@host".holds("://"))
    #expect("ab".holds("") && !"ab".holds("abc"))
  }

  @Test func partsAreWhatStandsBetweenSeparators() {
    #expect("Ann Lee and Bo"[...].parts(at: " and ") == ["Ann Lee", "Bo"])
    #expect(", a, , b, "[...].parts(at: ", ") == ["a", "b"])
  }
}
