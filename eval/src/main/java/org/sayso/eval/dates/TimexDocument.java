package org.sayso.eval.dates;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// A `.tml` file.
///
/// @param name the file's name without its ending
/// @param created the day of the creation time, from which relative times are reckoned
/// @param createdValue the creation time's value as printed; empty when there is none
/// @param text of `TEXT`, without marks
/// @param gold the `TIMEX3` in `TEXT`, in order; the creation time is none of them
public record TimexDocument(
    String name, Optional<LocalDate> created, String createdValue, String text, List<Timex> gold) {
  public TimexDocument {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(created, "created");
    Objects.requireNonNull(createdValue, "createdValue");
    Objects.requireNonNull(text, "text");
    gold = List.copyOf(gold);
  }
}
