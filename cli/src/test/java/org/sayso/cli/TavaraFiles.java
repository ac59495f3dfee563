package org.sayso.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Small fictional documents about the invented island republic of Tavara.
final class TavaraFiles {
  static final String ACTORS =
      """
      sayso-actors 1

      name: Tavara
      kind: STATE
      country: XT
      demonym: Tavaran
      capital: Port Selm
      source: invented for tests

      name: Tavaran Army
      kind: MILITARY
      country: XT
      source: invented for tests

      name: Sons of the Tide
      kind: ARMED_GROUP
      country: XT
      source: invented for tests

      name: Tavara Rights Watch Committee
      kind: NGO
      country: XT
      acronym: TRWC
      source: invented for tests
      """;

  static final String PLACES =
      """
      name,latitude,longitude,country,feature
      Tavara,-38.0,-28.0,XT,PCLI
      Miravel,-38.1,-28.2,Tavara,PPL
      """;

  private static final String ATTACK =
      """
      Seven killed in Miravel (fictional)

      The Selm Courier, March 3, 2031

      A bomb killed seven people in Miravel on March 2, 2031, the Tavara Rights Watch Committee said.

      The Sons of the Tide claimed responsibility for the attack. "We did it," the group said.

      The Tavaran Army denied that it had armed the Sons of the Tide.
      """;

  private static final String DENIAL =
      """
      Army denies backing militia (fictional)

      Karst Herald, March 4, 2031

      The Tavara Rights Watch Committee accused the Tavaran Army of supporting the Sons of the Tide.

      The Tavaran Army denied the accusation. "This is false," Colonel Bram Istvey said.
      """;

  private TavaraFiles() {}

  /// A folder with two documents, the first one twice, and an empty one.
  static Path documents(Path folder) {
    Path documents = folder.resolve("documents");
    write(documents.resolve("attack.txt"), ATTACK);
    write(documents.resolve("copy.txt"), ATTACK);
    write(documents.resolve("denial.txt"), DENIAL);
    write(documents.resolve("empty.txt"), "");
    return documents;
  }

  static Path actors(Path folder) {
    return write(folder.resolve("tavara-actors.txt"), ACTORS);
  }

  static Path places(Path folder) {
    return write(folder.resolve("tavara-places.csv"), PLACES);
  }

  static Path write(Path file, String text) {
    try {
      Files.createDirectories(file.getParent());
      return Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
