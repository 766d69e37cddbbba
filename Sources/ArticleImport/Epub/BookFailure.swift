/// Why a book can't be opened, in words that follow its name.
enum BookFailure: Error {
  case noLibrary
  case noArchive
  case noContainer
  case noPackage
  case noChapters
  case lostChapters
  case isProtected
  case tooLarge

  var words: String {
    switch self {
    case .noLibrary: "is a book, which takes libarchive to open: it is not installed"
    case .noArchive: "is a damaged archive"
    case .noContainer: "is an archive, but no book: it has no META-INF/container.xml"
    case .noPackage: "is a damaged book: its package document is missing or unreadable"
    case .noChapters: "is a book without chapters"
    case .lostChapters: "is a damaged book: none of its chapters is in it"
    case .isProtected: "is a book locked by its seller (DRM)"
    case .tooLarge: "unpacks to more than a book has"
    }
  }
}
