"""Lists of English words that the rules share."""
