import ArticleModel

/// Opens a document of any quality: broken ones too become an article, never an error.
///
/// `fileName` tells the format where `options` don't.
public func importArticle(
  _ bytes: [UInt8], named fileName: String, options: ImportOptions = ImportOptions()
) -> Article {
  let encoding = TextEncoding(detectedIn: bytes)
  var source = cleanSource(bytes, encoding: encoding)
  let format = options.format ?? detectFormat(of: source, named: fileName)
  if format == .html {
    let declared = TextEncoding(ofPage: bytes, charset: options.charset)
    if declared != encoding { source = cleanSource(bytes, encoding: declared) }
  }
  var draft =
    switch format {
    case .markdown: importMarkdown(source)
    case .plain: importPlain(source)
    case .html: importHtml(source, baseAddress: options.baseAddress)
    }
  draft.resolveAddresses(base: options.baseAddress)
  draft.markPrintPages(at: source.pageCuts.map { source.source(of: $0..<$0).start })
  draft.recogniseTranscript()
  draft.linkBareAddresses()
  restore(&draft, skipping: options.skippedRestoration.union(format.needlessRestoration))
  draft.recogniseHeadings()
  draft.unfoldIfNothingIsLeft()
  return assemble(draft)
}

/// The first blocks of a large file, for its first page: at most `limit` bytes, cut at a block's end where there is one.
///
/// `bytes` may be the file's head only.
public func importHead(
  of bytes: [UInt8], named fileName: String, options: ImportOptions = ImportOptions(), limit: Int = 256 * 1024
) -> Article {
  importArticle(Array(bytes.prefix(headEnd(in: bytes, limit: limit))), named: fileName, options: options)
}
