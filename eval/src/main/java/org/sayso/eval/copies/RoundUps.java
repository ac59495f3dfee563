package org.sayso.eval.copies;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;

/// Short reports of one form on events that have nothing to do with each other, as round-ups of
/// casualties have them. All places and persons are of Tavara, which does not exist.
final class RoundUps {
  private static final List<String> PLACES =
      List.of(
          "Miravel",
          "Corran",
          "Port Selm",
          "Upper Limmer",
          "Hallow Bay",
          "Tidegate",
          "Ostrey",
          "Old Quarry",
          "Gannet Point",
          "Three Cairns",
          "Lowmarsh",
          "Northreach",
          "Karrow",
          "Selm",
          "Brackwater",
          "Fennick",
          "Dunmere",
          "Sallowby",
          "Ravensholt",
          "Wexcombe");
  private static final List<String> PERSONS =
      List.of(
          "Aldric Tolvane",
          "Maud Ferrick",
          "Jorun Peake",
          "Hadric Vosse",
          "Philippa Noonan",
          "Emeric Wendle",
          "Rowan Estridge",
          "Dagny Ruell",
          "Ambrose Leith",
          "Lenka Asterby",
          "Corvin Hale",
          "Isolde Marsh",
          "Tobin Krail",
          "Nessa Orrin",
          "Bram Oakley");
  private static final List<String> DAYS =
      List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");
  private static final List<String> KILLED =
      List.of(
          "a policeman", "two traders", "a teacher", "three soldiers", "a bus driver", "a clerk");
  private static final List<String> FORMS =
      List.of(
          "Unidentified gunmen riding on a motorcycle shot dead %1$s in the area of %2$s on %3$s,"
              + " police said. According to police, the assailants managed to escape from the scene"
              + " after the attack. The body was shifted to the hospital of %4$s for a post-mortem."
              + " Police spokesman %5$s said that a case had been registered against unknown persons"
              + " and that further investigation was under way. No group has claimed responsibility"
              + " for the attack so far.",
          "At least %6$d people were killed and %7$d others injured when a bomb exploded near a"
              + " checkpoint in %2$s on %3$s, officials said. Security forces cordoned off the area"
              + " and launched a search operation. The injured were taken to the hospital of %4$s,"
              + " where the condition of some was stated to be critical. District officer %5$s"
              + " condemned the incident and expressed sympathy with the families of those killed.",
          "Security forces killed %6$d militants during an exchange of fire in %2$s on %3$s, the"
              + " army said in a statement. The statement said that the operation was carried out on"
              + " the basis of information about the presence of militants in the area of %4$s."
              + " Weapons and ammunition were recovered from their possession. Colonel %5$s said"
              + " that the operation would continue until the area was cleared.");

  private static final int MOST_ALIKE = 2;

  private RoundUps() {}

  /// Texts of which no two of one form agree in more than two of what they tell.
  static List<String> make(int count, Random random) {
    List<List<Object>> told = new ArrayList<>();
    List<String> made = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      List<Object> cells =
          List.of(
              draw(KILLED, random),
              draw(PLACES, random),
              draw(DAYS, random),
              draw(PLACES, random),
              draw(PERSONS, random),
              2 + random.nextInt(30),
              2 + random.nextInt(60));
      if (told.stream().allMatch(other -> alike(other, cells) <= MOST_ALIKE)) {
        told.add(cells);
        made.add(String.format(Locale.ROOT, FORMS.get(i % FORMS.size()), cells.toArray()));
      }
    }
    return made;
  }

  private static long alike(List<Object> one, List<Object> other) {
    return IntStream.range(0, one.size()).filter(i -> one.get(i).equals(other.get(i))).count();
  }

  static <T> T draw(List<T> from, Random random) {
    return from.get(random.nextInt(from.size()));
  }
}
