"""Whether an earlier fact check is about what a claim says: words, numbers, names, time."""
