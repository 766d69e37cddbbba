import ArticleModel
import Testing

@Test(arguments: [
  (0, "0 minutes", "0 min"), (1, "1 minute", "1 min"), (47, "47 minutes", "47 min"), (60, "1 hour", "1 h"),
  (125, "2 hours 5 minutes", "2 h 5 min"), (17_223, "287 hours", "287 h"),
])
func longTimesAreToldInHours(minutes: Int, words: String, shortWords: String) {
  #expect(ReadingTime(minutes: minutes).words == words)
  #expect(ReadingTime(minutes: minutes).shortWords == shortWords)
}
