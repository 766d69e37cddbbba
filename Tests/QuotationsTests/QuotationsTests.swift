// QuotationsTests
