extension Draft {
  mutating func recogniseTranscript() {}
}
