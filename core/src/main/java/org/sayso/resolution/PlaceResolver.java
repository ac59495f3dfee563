package org.sayso.resolution;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.sayso.text.TextSpan;

/// Finds which places the names in a document stand for.
@FunctionalInterface
public interface PlaceResolver {
  /// One answer for each of [Request#names()], in that order.
  List<PlacedName> resolve(Request request);

  /// What an outlet's address says of where it is.
  default Outlet outlet(String url) {
    return Outlet.UNKNOWN;
  }

  /// A place's name in a document.
  ///
  /// @param text the words as printed
  /// @param span where
  record NamedPlace(String text, TextSpan span) {
    public NamedPlace {
      Objects.requireNonNull(text, "text");
      Objects.requireNonNull(span, "span");
    }
  }

  /// What a document tells about its places.
  ///
  /// @param text the document's text, into which the spans point
  /// @param names the places named in it, by ascending span
  /// @param countries two-letter codes of the countries that it names by other means (demonyms,
  ///   state actors), one for each time
  /// @param dateline the name in the dateline, which is one of `names`
  /// @param outlet what is known of the outlet
  record Request(
      String text,
      List<NamedPlace> names,
      List<String> countries,
      Optional<NamedPlace> dateline,
      Outlet outlet) {
    public Request {
      Objects.requireNonNull(text, "text");
      Objects.requireNonNull(dateline, "dateline");
      Objects.requireNonNull(outlet, "outlet");
      names = List.copyOf(names);
      countries = List.copyOf(countries);
      for (NamedPlace name : names) {
        if (name.span().end() > text.length()) {
          throw new IllegalArgumentException("a name beyond the end of the text: " + name);
        }
      }
    }

    /// Names in a text about which nothing else is known.
    public static Request of(String text, List<NamedPlace> names) {
      return new Request(text, names, List.of(), Optional.empty(), Outlet.UNKNOWN);
    }
  }

  /// The answer for one name.
  ///
  /// @param name the name asked for
  /// @param resolution the place, or the places among which no choice was made
  /// @param precision how precisely the place locates what happened there; absent when there is
  ///   none; that of `nearness` where there is one
  /// @param nearness where the text puts something by the place and not there
  record PlacedName(
      NamedPlace name,
      Resolution<Place> resolution,
      Optional<PlacePrecision> precision,
      Optional<Nearness> nearness) {
    public PlacedName {
      Objects.requireNonNull(name, "name");
      Objects.requireNonNull(resolution, "resolution");
      Objects.requireNonNull(precision, "precision");
      Objects.requireNonNull(nearness, "nearness");
      if (precision.isPresent() != resolution.value().isPresent()) {
        throw new IllegalArgumentException("a precision goes with a place: " + name);
      }
      if (nearness.isPresent() && !nearness.map(Nearness::precision).equals(precision)) {
        throw new IllegalArgumentException("a nearness has its own precision: " + name);
      }
    }
  }
}
