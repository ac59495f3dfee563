package org.sayso.resolution;

/// Names of parts of a country that tell in which country a text is: "New Hampshire", "England"
/// (`country-parts.txt`).
final class CountryParts {
  private static final String FORMAT = "sayso-country-parts 1";
  private static final PhraseTrie<StateNames.Sense> TRIE = load();

  private CountryParts() {}

  static PhraseTrie<StateNames.Sense> trie() {
    return TRIE;
  }

  private static PhraseTrie<StateNames.Sense> load() {
    PhraseTrie<StateNames.Sense> trie = new PhraseTrie<>();
    for (RecordJar.Entry entry :
        RecordJar.parse(FORMAT, Countries.resource("country-parts.txt")).records()) {
      StateNames.Sense sense =
          new StateNames.Sense(entry.first("country").orElseThrow(), StateNames.Form.NAME);
      for (String line : entry.all("parts")) {
        for (String part : line.split(", ", -1)) {
          trie.put(part, sense);
        }
      }
    }
    return trie;
  }
}
