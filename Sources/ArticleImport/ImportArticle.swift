import ArticleModel

/// Opens a document of any quality: broken ones too become an article, never an error.
///
/// A book is told by its first bytes. Of other documents `fileName` tells the format where `options` don't.
public func importArticle(
  _ bytes: [UInt8], named fileName: String, options: ImportOptions = ImportOptions()
) -> Article {
  if isArchive(bytes) { return importBook(bytes) }
  return assemble(restoredDraft(bytes, named: fileName, options: options))
}

/// Reads the word lists that restoration needs. To be called elsewhere while a file is found and the terminal taken.
public func prepareImport() { _ = Lexicon.shared }

/// All of an article but its setting down.
func restoredDraft(_ bytes: [UInt8], named fileName: String, options: ImportOptions) -> Draft {
  let encoding = TextEncoding(detectedIn: bytes)
  var source = cleanSource(bytes, encoding: encoding)
  let format = options.format ?? detectFormat(of: source, named: fileName)
  if format == .html || options.charset != nil {
    let declared = TextEncoding(ofPage: bytes, charset: options.charset)
    if declared != encoding { source = cleanSource(bytes, encoding: declared) }
  }
  var draft =
    switch format {
    case .markdown: importMarkdown(source)
    case .plain: importPlain(source)
    case .html: importHtml(source, baseAddress: options.baseAddress)
    }
  if options.isCutOff || format == .html && isCutOff(bytes) { draft.damage = "cut off, its end is missing" }
  draft.resolveAddresses(base: options.baseAddress)
  draft.markPrintPages(at: source.pageCuts.map { source.source(of: $0..<$0).start })
  if format == .plain { draft.emphasise(source.overstrikes, of: source) }
  draft.recogniseTranscript()
  draft.linkBareAddresses()
  var skipped = options.skippedRestoration.union(format.needlessRestoration)
  if format == .plain, draft.isManualPage { skipped.formUnion(RestorationPass.needlessForManuals) }
  restore(&draft, skipping: skipped)
  draft.recogniseHeadings()
  draft.unfoldIfNothingIsLeft()
  return draft
}

/// Whether a file's head alone is no beginning of its article: a book's list of contents is at its end, and where a
/// page's article stands is told from all of it.
public func isReadWhole(_ head: [UInt8], named fileName: String, options: ImportOptions = ImportOptions()) -> Bool {
  if isArchive(head) { return true }
  if let format = options.format { return format == .html }
  return detectFormat(of: cleanSource(head, encoding: TextEncoding(detectedIn: head)), named: fileName) == .html
}

/// The first blocks of a large file, for its first page: at most `limit` bytes, cut at a block's end where there is one.
///
/// `bytes` may be the file's head only, but all of it for a book.
public func importHead(
  of bytes: [UInt8], named fileName: String, options: ImportOptions = ImportOptions(), limit: Int = 256 * 1024
) -> Article {
  if isArchive(bytes) { return importBook(bytes, limit: limit) }
  return importArticle(Array(bytes.prefix(headEnd(in: bytes, limit: limit))), named: fileName, options: options)
}

/// One that can't be opened, which `bookRefusal` says before, has no text.
private func importBook(_ bytes: [UInt8], limit: Int = .max) -> Article {
  assemble((try? importEpub(bytes, limit: limit)) ?? Draft())
}
