// UnicodeTextTests
