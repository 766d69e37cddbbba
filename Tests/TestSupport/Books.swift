/// A small book of three chapters; files of the same name replace its own, and an empty text takes one out.
public func book(_ changes: [(name: String, text: String)] = [], isDeflated: Bool = false) -> [UInt8] {
  var files = bookFiles
  for change in changes {
    if let index = files.firstIndex(where: { $0.name == change.name }) {
      files[index] = change
    } else {
      files.append(change)
    }
  }
  return zipArchive(files.filter { !$0.text.isEmpty }, isDeflated: isDeflated)
}

private let bookFiles: [(name: String, text: String)] = [
  ("mimetype", "application/epub+zip"),
  ("META-INF/container.xml", container),
  ("OEBPS/package.opf", package),
  ("OEBPS/nav.xhtml", navigation),
  ("OEBPS/text/one.xhtml", chapter("The Mole", "<p>Stone went out to sea.<a href=\"two.xhtml#note\">*</a></p>")),
  (
    "OEBPS/text/two.xhtml",
    chapter(
      "The Lamp",
      "<p>The lamp was lit at <em>dusk</em>.</p><h2 id=\"keeper\">Its keeper</h2><p>Nobody knew him.</p>"
        + "<p id=\"note\">A note. <a href=\"one.xhtml\">Back</a>, or <a href=\"https://harbour.example/\">out</a>.</p>")
  ),
  (
    "OEBPS/text/three.xhtml",
    chapter("The Storm", "<figure><img src=\"../storm.png\" alt=\"A wave over the mole\"/></figure><p>It came.</p>")
  ),
]

public let container = """
  <?xml version="1.0"?>
  <container xmlns="urn:oasis:names:tc:opendocument:xmlns:container" version="1.0">
    <rootfiles><rootfile full-path="OEBPS/package.opf" media-type="application/oebps-package+xml"/></rootfiles>
  </container>
  """

private let package = """
  <?xml version="1.0" encoding="utf-8"?>
  <package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id">
    <metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
      <dc:identifier id="id">urn:harbour</dc:identifier>
      <dc:title>A Harbour &amp; Its Lamp</dc:title>
      <dc:creator id="a">Ada Fenwick</dc:creator>
      <meta refines="#a" property="role" scheme="marc:relators">aut</meta>
      <dc:creator id="b">Jonas Peel</dc:creator>
      <meta refines="#b" property="role" scheme="marc:relators">ill</meta>
      <dc:date>2019-05-04</dc:date>
      <dc:language>en-GB</dc:language>
    </metadata>
    <manifest>
      <item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>
      <item id="one" href="text/one.xhtml" media-type="application/xhtml+xml"/>
      <item id="two" href="text/two.xhtml" media-type="application/xhtml+xml"/>
      <item id="three" href="text/three.xhtml" media-type="application/xhtml+xml"/>
      <item id="storm" href="storm.png" media-type="image/png"/>
    </manifest>
    <spine>
      <itemref idref="nav"/><itemref idref="one"/><itemref idref="two"/><itemref idref="three"/><itemref idref="one"/>
    </spine>
  </package>
  """

private let navigation = """
  <?xml version="1.0" encoding="utf-8"?>
  <html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops"><head><title/></head><body>
    <nav epub:type="landmarks"><ol><li><a href="text/three.xhtml">Start here</a></li></ol></nav>
    <nav epub:type="toc"><ol>
      <li><a href="text/one.xhtml">The Mole</a></li>
      <li><a href="text/two.xhtml">The Lamp</a><ol><li><a href="text/two.xhtml#keeper">Its keeper</a></li></ol></li>
      <li><a href="text/three.xhtml">The <i>Storm</i></a></li>
      <li><a href="text/four.xhtml">Never written</a></li>
    </ol></nav>
  </body></html>
  """

public func chapter(_ title: String, _ body: String) -> String {
  """
  <?xml version="1.0" encoding="utf-8"?>
  <!DOCTYPE html>
  <html xmlns="http://www.w3.org/1999/xhtml"><head><title/><link rel="stylesheet" href="a.css"/></head>
  <body><h1><a id="page1"/>\(title)</h1>\(body)</body></html>
  """
}
