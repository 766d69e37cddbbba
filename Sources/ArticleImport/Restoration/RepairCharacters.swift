import ArticleModel

extension Restoration {
  mutating func repairCharacters() {}
}
