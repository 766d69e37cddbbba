import ArticleModel
import Glibc
import Synchronization

/// One address being fetched by curl, in a process of its own.
final class Fetch: Sendable {
  private struct Progress {
    var process: pid_t?
    var isCancelled = false
  }

  let address: String
  private let limits: FetchLimits
  private let isReaders: Bool
  private let progress = Mutex(Progress())

  /// - Parameter isReaders: ^C is for the reader, which then cancels it; else it ends curl as well.
  init(_ address: String, limits: FetchLimits = FetchLimits(), isReaders: Bool = false) {
    (self.address, self.limits, self.isReaders) = (resolveAddress(address, base: ""), limits, isReaders)
  }

  /// Ends it: `run` then throws.
  func cancel() {
    progress.withLock { progress in
      progress.isCancelled = true
      if let process = progress.process { kill(process, SIGTERM) }
    }
  }

  /// Waits until all is there.
  /// - Parameter received: told the bytes so far, now and then.
  /// - Throws: `OpeningFailure` for what does not arrive; of what breaks off there is the beginning.
  func run(received: (Int) -> Void = { _ in }) throws(OpeningFailure) -> Response {
    guard isFetched(address) else { throw failure("is not fetched: only addresses with http and https are") }
    guard var document = Pipe(), var report = Pipe() else { throw failure("the system has no file descriptors left") }
    try start(
      ProgramStreams(
        standardOutput: document.writeEnd, standardError: report.writeEnd, isInGroupOfItsOwn: isReaders))
    document.closeWriteEnd()
    report.closeWriteEnd()

    var (bytes, said): ([UInt8], [UInt8]) = ([], [])
    var (isAll, isSaid) = (false, false)
    // Whichever has something: a report that nobody reads would hold the document up.
    while !isAll || !isSaid {
      if !isAll, isSaid || document.isReady(before: report) {
        guard let part = document.read(), bytes.count <= limits.bytes else {
          isAll = true
          if bytes.count > limits.bytes { stop() }
          continue
        }
        bytes += part
        received(bytes.count)
      } else if let part = report.read() {
        said += part.prefix(max(0, limits.report - said.count))
      } else {
        isSaid = true
      }
    }
    let code = try end()
    if bytes.count > limits.bytes { throw failure(tooLarge(limits)) }
    let curl = CurlReport(said)
    let isCut = breaksOff(code) && !bytes.isEmpty && curl.status / 100 == 2
    guard code == 0 || isCut else { throw failure(fetchFailure(code, curl, limits)) }
    return Response(
      bytes: bytes, address: curl.address, contentType: ContentType(curl.contentType), isWhole: !isCut)
  }

  private func start(_ streams: ProgramStreams) throws(OpeningFailure) {
    let isThere = progress.withLock { progress in
      guard !progress.isCancelled else { return true }
      progress.process = spawnProgram(curlCommand(for: address, limits), streams)
      return progress.process != nil
    }
    guard isThere else { throw failure("the program curl, which fetches, is not installed") }
  }

  private func stop() { progress.withLock { if let process = $0.process { kill(process, SIGTERM) } } }

  /// Takes up the exit status of a process that has closed its output.
  private func end() throws(OpeningFailure) -> Int32 {
    // It is waited for first, so that `cancel` need not wait as well, then taken up: nobody else can have its number.
    if let process = progress.withLock({ $0.process }) {
      var information = siginfo_t()
      while waitid(P_PID, id_t(process), &information, WEXITED | WNOWAIT) < 0, errno == EINTR {}
    }
    let (status, isCancelled) = progress.withLock { progress in
      var status: Int32 = 0
      if let process = progress.process { while waitpid(process, &status, 0) < 0, errno == EINTR {} }
      progress.process = nil
      return (status, progress.isCancelled)
    }
    if isCancelled { throw failure("given up") }
    // The lowest seven bits hold the signal that ended it, the next eight what it returned.
    return status & 0x7F == 0 ? status >> 8 & 0xFF : 0x100
  }

  private func failure(_ cause: String) -> OpeningFailure { OpeningFailure(address, cause) }
}
