/// Why curl did not bring a document, in words for the reader.
/// - Parameter code: curl's exit status (curl(1), EXIT CODES).
func fetchFailure(_ code: Int32, _ report: CurlReport, _ limits: FetchLimits) -> String {
  switch code {
  case 1: "leads to what is neither http nor https"
  case 3: "is no address"
  case 5, 6: "can't be reached: no network, or no such host"
  case 7: "can't be reached: the server does not answer"
  case 22: "the server says \(report.status)\(statusWords[report.status].map { ": " + $0 } ?? "")"
  case 28: "took too long"
  case 35, 53, 54, 58, 59, 60, 66, 77, 80, 83, 90, 91: "has no safe connection to offer"
  case 47: "leads from one address to the next, more than \(limits.redirects) times"
  case 52: "the server sent nothing"
  case _ where code == 61 || breaksOff(code): "was cut off on the way"
  case 63: tooLarge(limits)
  default: "can't be fetched (curl: \(code))"
  }
}

/// Whether the connection ended before the document, by curl's exit status.
func breaksOff(_ code: Int32) -> Bool { [16, 18, 55, 56, 92].contains(code) }

func tooLarge(_ limits: FetchLimits) -> String { "is larger than \(amount(ofBytes: limits.bytes))" }

/// "812 bytes", "34 kB", "2.5 MB".
func amount(ofBytes bytes: Int) -> String {
  switch bytes {
  case ..<1000: "\(bytes) bytes"
  case ..<1_000_000: "\(bytes / 1000) kB"
  default: "\(bytes / 1_000_000).\(bytes % 1_000_000 / 100_000) MB"
  }
}

private let statusWords = [
  401: "only for members", 402: "only for subscribers", 403: "not for us", 404: "no such page", 410: "gone",
  429: "asked too often", 451: "withheld by law", 500: "it has an error", 502: "it has an error",
  503: "it is overloaded",
]
