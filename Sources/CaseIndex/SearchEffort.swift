/// How far a search goes one way before it goes another; whichever it goes, it finds the same.
struct SearchEffort {
  /// As many candidates are sorted without a thought.
  var few = 8000
  /// Of a kind that has no more records than this, all are taken.
  var veryFew = 1000
  /// As many matches of words are found before one asks about each row instead.
  var many = 60_000
  /// So many rows are tried along an index before the candidates are taken after all.
  var patience = 20_000
}
