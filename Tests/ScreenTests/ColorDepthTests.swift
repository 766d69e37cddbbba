import Screen
import Testing

@Suite struct ColorDepthTests {
  @Test(arguments: [("000000", 16), ("ffffff", 231), ("ff0000", 196), ("5f87af", 67), ("808080", 244), ("fbfaf7", 231)])
  func aColourComesDownToTheNearestOf256(hex: String, number: Int) throws {
    #expect(ColorDepth.indexed.number(of: try #require(Color(hex: hex))) == number)
  }

  @Test(arguments: [("000000", 0), ("ffffff", 15), ("f5ecd9", 7), ("cc1010", 1), ("30261a", 0)])
  func aColourComesDownToTheNearestOf16(hex: String, number: Int) throws {
    #expect(ColorDepth(colors: 16).number(of: try #require(Color(hex: hex))) == number)
  }

  @Test func terminfosCountTellsTheDepth() {
    #expect(ColorDepth(colors: -1) == .none)
    #expect(ColorDepth(colors: 8) == .ansi(count: 8))
    #expect(ColorDepth(colors: 256) == .indexed)
    #expect(ColorDepth(colors: 0x100_0000) == .direct)
  }

  @Test func directColoursLeaveTheAnsiNumbersAlone() throws {
    #expect(ColorDepth.direct.number(of: try #require(Color(hex: "000003"))) == 8)
    #expect(ColorDepth.direct.number(of: try #require(Color(hex: "102030"))) == 0x102030)
    #expect(ColorDepth.none.number(of: try #require(Color(hex: "102030"))) == nil)
  }
}
