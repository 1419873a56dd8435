package org.asylia.identity.name;

/** Everything a name is read with: surnames, syllables, characters, spellings. */
final class NameTables {
  final Surnames surnames;
  final Syllables syllables;
  final HanTable han;
  final OtherScripts others;
  final NotNames notNames;
  final LatinTable latin;

  NameTables(Tables tables) {
    surnames = new Surnames(tables);
    syllables = new Syllables(tables);
    han = new HanTable(tables);
    others = new OtherScripts(surnames, syllables, tables);
    notNames = new NotNames(tables);
    latin = new LatinTable(surnames, syllables, han, tables);
  }

  /** P(reading) before anything is written, northern and southern forms together. */
  double prior(Reading reading) {
    String surname = reading.foldedSurname();
    double family = surname.isEmpty() ? Lattice.NO_SURNAME : surnames.priorOfFolded(surname);
    return family * priorOfGiven(reading.foldedGiven());
  }

  /** P(given name) before anything is written; folded. */
  double priorOfGiven(String given) {
    double prior = Syllables.length(given.length());
    for (int i = 0; i < given.length(); i++) {
      prior *=
          i == 0
              ? syllables.firstFolded(given.charAt(0))
              : syllables.laterFolded(given.charAt(i - 1), given.charAt(i));
    }
    return prior;
  }
}
