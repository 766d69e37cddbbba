import ArticleModel
import CPcre2

/// A compiled PCRE2 expression. Without a capital (outside escapes) it finds both cases.
final class RegularExpression {
  private let code: OpaquePointer
  private let matchData: OpaquePointer
  private let context: OpaquePointer

  /// - Throws: what is wrong with the pattern, and where.
  init(_ pattern: String) throws(SearchError) {
    var options = PCRE2_UTF | PCRE2_UCP | PCRE2_MULTILINE | PCRE2_NEVER_BACKSLASH_C
    if !hasCapital(pattern) { options |= PCRE2_CASELESS }
    var (problem, offset): (Int32, Int) = (0, 0)
    var pattern = pattern
    let composed = pattern.withUTF8 { ComposedText(of: $0)?.bytes ?? Array($0) }
    let code = pcre2_compile_8(composed, composed.count, options, &problem, &offset, nil)
    guard let code else { throw SearchError(message(for: problem, offset)) }
    pcre2_jit_compile_8(code, PCRE2_JIT_COMPLETE)
    guard let matchData = pcre2_match_data_create_from_pattern_8(code, nil),
      let context = pcre2_match_context_create_8(nil)
    else { throw SearchError("out of memory") }
    (self.code, self.matchData, self.context) = (code, matchData, context)
    pcre2_set_match_limit_8(context, 5_000_000)
    pcre2_set_heap_limit_8(context, 64 * 1024)
  }

  deinit {
    pcre2_match_context_free_8(context)
    pcre2_match_data_free_8(matchData)
    pcre2_code_free_8(code)
  }

  /// - Throws: when the expression needs too many steps, for one match or altogether.
  func matches(in text: ArticleText, limit: Int) throws(SearchError) -> [TextRange] {
    guard let composed = text.bytes.withUnsafeBufferPointer(ComposedText.init) else {
      return try matches(in: text.bytes, limit: limit) { $0 }
    }
    return try matches(in: composed.bytes, limit: limit, composed.source)
  }

  /// - Parameter source: where in the article a match stands. Two inside one letter or ligature stand in one place, which
  ///   is found once.
  private func matches(
    in text: [UInt8], limit: Int, _ source: (TextRange) -> TextRange
  ) throws(SearchError) -> [TextRange] {
    var found: [TextRange] = []
    let deadline = ContinuousClock.now + .seconds(2)
    let problem = text.withUnsafeBufferPointer { bytes -> Int32 in
      var (offset, steps) = (0, 0)
      while found.count < limit {
        guard let match = firstMatch(in: bytes, from: offset) else { return 0 }
        switch match {
        case .failure(let problem): return problem.code
        case .success(let match):
          offset = match.end
          let range = source(match)
          if range.start >= found.last?.end ?? 0 { found.append(range) }
        }
        steps += 1
        if steps % 256 == 0, ContinuousClock.now > deadline { return PCRE2_ERROR_MATCHLIMIT }
      }
      return 0
    }
    guard problem == 0 else { throw SearchError(message(for: problem, nil)) }
    return found
  }

  private struct Problem: Error { let code: Int32 }

  /// nil when there is none.
  private func firstMatch(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Result<TextRange, Problem>? {
    // The text is valid UTF-8 by construction; checking it again for every match would take quadratic time.
    let options = UInt32(PCRE2_NOTEMPTY) | PCRE2_NO_UTF_CHECK
    let status = pcre2_match_8(code, bytes.baseAddress, bytes.count, start, options, matchData, context)
    if status == PCRE2_ERROR_NOMATCH { return nil }
    guard status >= 0, let ends = pcre2_get_ovector_pointer_8(matchData) else { return .failure(Problem(code: status)) }
    // `\K` can move the start behind the end.
    return ends[0] < ends[1] ? .success(TextRange(ends[0], ends[1])) : nil
  }
}

/// `\W` and its like are no capitals.
private func hasCapital(_ pattern: String) -> Bool {
  var isEscaped = false
  for character in pattern {
    if !isEscaped, character.isUppercase { return true }
    isEscaped = !isEscaped && character == "\\"
  }
  return false
}

private func message(for problem: Int32, _ offset: Int?) -> String {
  if [PCRE2_ERROR_MATCHLIMIT, PCRE2_ERROR_JIT_STACKLIMIT, PCRE2_ERROR_HEAPLIMIT, PCRE2_ERROR_DEPTHLIMIT]
    .contains(problem)
  {
    return "the expression takes too long here"
  }
  var buffer = [UInt8](repeating: 0, count: 256)
  let count = pcre2_get_error_message_8(problem, &buffer, buffer.count)
  let words = String(decoding: buffer.prefix(Int(max(0, count))), as: UTF8.self)
  return offset.map { "\(words), at character \($0 + 1)" } ?? words
}
