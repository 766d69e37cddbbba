import ArticleModel
import Testing

/// The examples of RFC 3986, 5.4, normal and abnormal ones, against the base it gives. Where browsers read more
/// loosely, or write an empty path as "/", so do we.
@Test(arguments: [
  ("g:h", "g:h"), ("g", "http://a/b/c/g"), ("./g", "http://a/b/c/g"), ("g/", "http://a/b/c/g/"),
  ("/g", "http://a/g"), ("//g", "http://g/"), ("?y", "http://a/b/c/d;p?y"), ("g?y", "http://a/b/c/g?y"),
  ("#s", "http://a/b/c/d;p?q#s"), ("g#s", "http://a/b/c/g#s"), ("g?y#s", "http://a/b/c/g?y#s"),
  (";x", "http://a/b/c/;x"), ("g;x", "http://a/b/c/g;x"), ("g;x?y#s", "http://a/b/c/g;x?y#s"),
  ("", "http://a/b/c/d;p?q"), (".", "http://a/b/c/"), ("./", "http://a/b/c/"), ("..", "http://a/b/"),
  ("../", "http://a/b/"), ("../g", "http://a/b/g"), ("../..", "http://a/"), ("../../", "http://a/"),
  ("../../g", "http://a/g"), ("../../../g", "http://a/g"), ("../../../../g", "http://a/g"),
  ("/./g", "http://a/g"), ("/../g", "http://a/g"), ("g.", "http://a/b/c/g."), (".g", "http://a/b/c/.g"),
  ("g..", "http://a/b/c/g.."), ("..g", "http://a/b/c/..g"), ("./../g", "http://a/b/g"), ("./g/.", "http://a/b/c/g/"),
  ("g/./h", "http://a/b/c/g/h"), ("g/../h", "http://a/b/c/h"), ("g;x=1/./y", "http://a/b/c/g;x=1/y"),
  ("g;x=1/../y", "http://a/b/c/y"), ("g?y/./x", "http://a/b/c/g?y/./x"), ("g?y/../x", "http://a/b/c/g?y/../x"),
  ("g#s/./x", "http://a/b/c/g#s/./x"), ("g#s/../x", "http://a/b/c/g#s/../x"), ("http:g", "http://a/b/c/g"),
])
func aTargetIsResolvedAsTheStandardSays(target: String, address: String) {
  #expect(resolveAddress(target, base: "http://a/b/c/d;p?q") == address)
}

@Test(arguments: [
  ("  a b.html\n", "https://host/a%20b.html"), ("a\n  b", "https://host/a%20%20b"),
  ("\\x\\y?z\\", "https://host/x/y?z\\"),
  ("\\\\other\\x", "https://other/x"), ("café?ü#ö", "https://host/caf%C3%A9?%C3%BC#%C3%B6"),
  ("a%20b%zz", "https://host/a%20b%zz"),
  ("HTTP://EXAMPLE.org:80", "http://example.org/"), ("https://User@HOST:443/A", "https://User@host/A"),
  ("https://host:8443/a/../b", "https://host:8443/b"), ("%2E%2e/x", "https://host/x"), ("http:other", "http:other"),
])
func spellingIsMendedAsBrowsersDo(target: String, address: String) {
  #expect(resolveAddress(target, base: "https://host/page.html") == address)
}

@Test(arguments: ["javascript:alert(1)", "data:text/html,<p>é", "mailto:a@b.example", "file:///etc/passwd", "tel:+1"])
func otherSchemesStayAsTheyAre(target: String) {
  #expect(resolveAddress(target, base: "https://host/") == target)
}

@Test func aHostAloneHasARoot() {
  #expect(resolveAddress("a", base: "https://host") == "https://host/a")
}

@Test(arguments: [
  ("page_files/a b.png", "page_files/a b.png"), ("../a?b#c", "../a?b#c"), ("#note", "#note"), ("/x", "/x"),
  ("//host/x", "//host/x"), (" a ", "a"),
])
func withoutABaseATargetStaysRelative(target: String, address: String) {
  #expect(resolveAddress(target, base: "") == address)
}

@Test(arguments: [
  ("b.md", "notes/b.md"), ("../b.md", "notes/../b.md"), ("/b.md", "/b.md"), ("#x", "notes/a.md#x"),
])
func aFileIsABase(target: String, address: String) {
  #expect(resolveAddress(target, base: "notes/a.md") == address)
}

@Test(arguments: [
  "https://user@host:1/a/b?c=d?e#f#g", "a:b", "a/b:c", "//h", "?", "#", "", ":", "1a:b", "http:///x", "x?y:z", "é:f",
])
func joinedPartsAreTheAddressAgain(address: String) {
  #expect(AddressParts(address).description == address)
}

@Test func partsAreToldByTheirSigns() {
  let parts = AddressParts("HTTPS://host/a?b?c#d#e")
  #expect(parts.scheme == "https" && parts.authority == "host" && parts.path == "/a")
  #expect(parts.query == "b?c" && parts.fragment == "d#e" && parts.isWeb)
  #expect(AddressParts("a/b:c").scheme == nil)
  #expect(AddressParts("1a:b").path == "1a:b")
}

@Test(arguments: [
  ("https://www.bbq.com/ribs", "bbq.com"), ("https://bbq.com/", "bbq.com"),
  ("//News.Harbor.EXAMPLE:8443/", "harbor.example"),
  ("https://ada:secret@www.harbor.example/", "harbor.example"), ("https://www.harbor.co.uk/", "harbor.co.uk"),
  ("https://harbor.co.uk/", "harbor.co.uk"), ("https://maps.harbor.de/", "harbor.de"),
  ("https://a.b.com.au/", "b.com.au"), ("http://localhost/", "localhost"), ("http://192.168.0.1:80/", "192.168.0.1"),
  ("http://[2001:db8::1]:80/", "[2001:db8::1]"), ("https://a@b@c.example:x/", "c.example:x"),
  ("page.html", nil), ("https:///x", nil),
])
func anAddressIsOfASite(address: String, site: String?) {
  #expect(AddressParts(address).site == site)
}
