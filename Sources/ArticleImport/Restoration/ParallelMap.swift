import Dispatch
import Synchronization

/// What `transform` makes of the numbers below `count`, a run of a thousand at a time, one value each, in order.
///
/// Values are moved to the places that `blank` holds for them: to copy each would take a good part of the time again.
func parallelMap<Value: Sendable>(
  _ count: Int, blank: Value, _ transform: @Sendable (Range<Int>) -> [Value]
) -> [Value] {
  let values = Mutex([Value](repeating: blank, count: count))
  _ = parallelChunks(count) { numbers in
    var part = transform(numbers)
    values.withLock { values in
      for (place, number) in zip(part.indices, numbers) { swap(&values[number], &part[place]) }
    }
  }
  return values.withLock { $0 }
}

/// What `transform` makes of each run of a thousand numbers below `count`, in order; all cores take part.
///
/// A run's work should read what the runs share as slices: to retain it again and again keeps the cores apart.
func parallelChunks<Value: Sendable>(_ count: Int, _ transform: @Sendable (Range<Int>) -> Value) -> [Value] {
  let length = 1024
  guard count > 2 * length else { return [transform(0..<count)] }
  let parts = (count + length - 1) / length
  let values = Mutex([Value?](repeating: nil, count: parts))
  DispatchQueue.concurrentPerform(iterations: parts) { part in
    let value = transform(part * length..<min(count, (part + 1) * length))
    values.withLock { $0[part] = value }
  }
  return values.withLock { $0.compactMap(\.self) }
}
