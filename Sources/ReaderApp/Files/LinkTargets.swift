import ArticleModel
import UnicodeText

/// A target's path with %-escapes resolved, and what follows its "#".
func splitFragment(_ target: String) -> (path: String, fragment: String?) {
  guard let hash = target.firstIndex(of: "#") else { return (percentDecoded(target), nil) }
  return (percentDecoded(String(target[..<hash])), percentDecoded(String(target[target.index(after: hash)...])))
}

/// For comparing titles: case, accents and quote marks do not count.
func foldedTitle(_ title: String) -> String {
  folded(title).split(separator: " ").joined(separator: " ")
}
