import ArticleImport
import Glibc
import Typesetting

/// Reads word lists, and for pages hyphenation patterns, while the article is found and read.
///
/// On a plain thread: the first task would wait for a pool of them, which takes as long as the lists.
func prepareElsewhere(forPages: Bool) {
  var thread = pthread_t()
  let work: @convention(c) (UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? =
    forPages
    ? { _ in
      prepareImport()
      prepareTypesetting(language: "en")
      return nil
    }
    : { _ in
      prepareImport()
      return nil
    }
  if pthread_create(&thread, nil, work, nil) == 0 { pthread_detach(thread) }
}
