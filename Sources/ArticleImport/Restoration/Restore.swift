func restore(_ draft: inout Draft, skipping: Set<String>) {}
