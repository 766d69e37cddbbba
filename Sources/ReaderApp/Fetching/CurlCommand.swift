/// How long, how much and how far a fetch may go.
struct FetchLimits {
  /// Seconds until the server answers, and for all of it.
  var connecting = 15
  var total = 300
  /// Seconds below 1 kB/s after which it is given up.
  var stalling = 30
  /// Of what arrives, unpacked.
  var bytes = 64 << 20
  /// Of what curl says of it.
  var report = 8 << 10
  var redirects = 10
}

/// The command that fetches an address: the document to standard output, then three lines of `CurlReport` to
/// standard error.
///
/// - Parameter address: begins with "http://" or "https://", so that no sign in it is an option or a file name.
func curlCommand(for address: String, _ limits: FetchLimits) -> [String] {
  [
    // No settings, cookies or passwords of the user's; no ranges and lists in an address.
    "curl", "--disable", "--silent", "--globoff",
    "--proto", "=http,https", "--proto-redir", "=http,https",
    "--location", "--max-redirs", String(limits.redirects),
    "--connect-timeout", String(limits.connecting), "--max-time", String(limits.total),
    "--speed-limit", "1000", "--speed-time", String(limits.stalling), "--max-filesize", String(limits.bytes),
    // What the server says is wrong is told by its number; the page that goes with it is not fetched.
    "--fail", "--compressed",
    "--user-agent", "Mozilla/5.0 (compatible; Pullquote)",
    "--header", "Accept: text/html,application/xhtml+xml,application/epub+zip,text/markdown,text/plain;q=0.9,*/*;q=0.1",
    "--write-out", "%{stderr}%{http_code}\\n%{url_effective}\\n%{content_type}\\n",
    "--url", address,
  ]
}

/// What curl says of a fetch when it ends.
struct CurlReport {
  /// HTTP's status; 0 before one came.
  var status = 0
  /// Where the last redirect led.
  var address = ""
  /// The header's value: "text/html; charset=utf-8".
  var contentType = ""

  init(_ output: [UInt8]) {
    let lines = String(decoding: output, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
    guard lines.count >= 3 else { return }
    (status, address, contentType) = (Int(lines[0]) ?? 0, String(lines[1]), String(lines[2]))
  }
}
