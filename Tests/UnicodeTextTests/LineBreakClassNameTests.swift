import Testing

@testable import UnicodeText

@Test func everyLineBreakClassHasItsOwnName() {
  #expect(LineBreakClass.names.count == LineBreakClass.allCases.count)
  for (lineBreakClass, name) in zip(LineBreakClass.allCases, LineBreakClass.names) where name.utf8CodeUnitCount > 1 {
    let split: [LineBreakClass: String] = [.wideOP: "op", .wideCP: "cp", .unassignedPictograph: "xp"]
    #expect("\(name)" == split[lineBreakClass] ?? "\(lineBreakClass)")
  }
}
