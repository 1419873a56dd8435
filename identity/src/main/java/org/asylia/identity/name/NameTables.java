package org.asylia.identity.name;

/** Everything a name is read with: surnames, syllables, characters, spellings. */
final class NameTables {
  final Surnames surnames = new Surnames();
  final Syllables syllables = new Syllables();
  final HanTable han = new HanTable();
  final LatinTable latin = new LatinTable(surnames, syllables, han);
}
