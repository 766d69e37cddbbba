import Dispatch
import Synchronization

/// How many numbers `parallelChunks` gives to a core at a time.
let parallelRun = 1024

/// What `transform` makes of each run of a thousand numbers below `count`, in order; all cores take part.
///
/// A run's work should read what the runs share as slices: to retain it again and again keeps the cores apart.
func parallelChunks<Value: Sendable>(_ count: Int, _ transform: @Sendable (Range<Int>) -> Value) -> [Value] {
  let length = parallelRun
  guard count > 2 * length else { return [transform(0..<count)] }
  let parts = (count + length - 1) / length
  let values = Mutex([Value?](repeating: nil, count: parts))
  DispatchQueue.concurrentPerform(iterations: parts) { part in
    let value = transform(part * length..<min(count, (part + 1) * length))
    values.withLock { $0[part] = value }
  }
  return values.withLock { $0.compactMap(\.self) }
}

/// What `transform` makes of the numbers below `count`, a run at a time, one value each, in order.
func parallelMap<Value: Sendable>(_ count: Int, _ transform: @Sendable (Range<Int>) -> [Value]) -> [Value] {
  var values: [Value] = []
  values.reserveCapacity(count)
  for part in parallelChunks(count, transform) { values += part }
  return values
}
