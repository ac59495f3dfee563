package org.sayso.corroboration.event;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.sayso.claim.Stance;
import org.sayso.corroboration.ActorRef;
import org.sayso.document.DocumentId;
import org.sayso.event.Blame;
import org.sayso.event.CivilianStatus;
import org.sayso.event.Effect;
import org.sayso.event.EventMode;
import org.sayso.event.EventType;
import org.sayso.event.Happened;
import org.sayso.event.ParticipantKind;
import org.sayso.event.PlaceRole;
import org.sayso.event.Role;
import org.sayso.evidence.ClaimId;
import org.sayso.mention.NewsNumber;
import org.sayso.resolution.GeoPoint;

/// What one document tells of one happening, as far as others are held against it.
///
/// @param event id of the event of the document
/// @param published day of the document, when known
/// @param main whether the document is about it: told in the title or at the beginning
/// @param manners how one person is said to have died, where the event tells of one dead
/// @param voices who makes the claims that tell it, by claim
/// @param words of the sentences that tell it
/// @param page of the whole document
public record Account(
    String event,
    DocumentId document,
    Optional<LocalDate> published,
    boolean main,
    EventType type,
    EventMode mode,
    Happened happened,
    List<When> dates,
    List<Where> places,
    List<Who> parties,
    List<Toll> tolls,
    List<Manner> manners,
    List<Voice> voices,
    Profile words,
    Profile page) {
  /// By event, then by document: the same words may stand in two documents.
  public static final Comparator<Account> ORDER =
      Comparator.comparing(Account::event).thenComparing(Account::document);

  /// A date that is told.
  ///
  /// @param from first day that it can have been, absent while the year is open
  /// @param until last day
  /// @param timeOfDay `morning`, `afternoon`, `evening`, `night` or `HH:mm`, where told
  public record When(
      String edtf,
      Optional<LocalDate> from,
      Optional<LocalDate> until,
      Optional<String> timeOfDay,
      ClaimId claim) {
    public When {
      Objects.requireNonNull(edtf, "edtf");
      // Accounts that were kept before it was read have none.
      timeOfDay = Objects.requireNonNullElse(timeOfDay, Optional.empty());
      Objects.requireNonNull(from, "from");
      Objects.requireNonNull(until, "until");
      Objects.requireNonNull(claim, "claim");
      if (from.isPresent() != until.isPresent()) {
        throw new IllegalArgumentException("the first and the last day are open together");
      }
    }

    /// Whether it is one day of a known year.
    public boolean oneDay() {
      return from.isPresent() && from.equals(until);
    }
  }

  /// A place that is told.
  ///
  /// @param id in a gazetteer, when the name was resolved
  /// @param others where the other places of that name lie that it may be instead, the likeliest
  ///   first; empty where it is sure which one is meant
  /// @param precision UCDP's `where_prec`, 1 to 7; 0 when not known
  /// @param path names from the country down
  public record Where(
      String name,
      Optional<String> id,
      Optional<GeoPoint> point,
      int precision,
      List<String> path,
      PlaceRole role,
      List<GeoPoint> others,
      ClaimId claim) {
    private static final int SPOT = 2;

    public Where {
      Objects.requireNonNull(name, "name");
      Objects.requireNonNull(id, "id");
      Objects.requireNonNull(point, "point");
      path = List.copyOf(path);
      Objects.requireNonNull(role, "role");
      // Accounts that were kept before it was read have none.
      others = List.copyOf(Objects.requireNonNullElse(others, List.of()));
      Objects.requireNonNull(claim, "claim");
    }

    /// Whether it is sure which place is meant; a guess keeps nothing apart.
    public boolean certain() {
      return others.isEmpty();
    }

    /// Where it may be, the likeliest first.
    public Stream<GeoPoint> everywhere() {
      return Stream.concat(point.stream(), others.stream());
    }

    /// Whether it is a point on the map and not an area.
    public boolean onPoint() {
      return point.isPresent() && precision >= 1 && precision <= SPOT;
    }
  }

  /// Somebody who takes part.
  ///
  /// @param actor id, when the words were resolved
  /// @param named whether the words are a name and not a description
  /// @param number how many they are, where they take part in a protest or a riot and it is told
  public record Who(
      String name,
      Optional<String> actor,
      boolean named,
      ParticipantKind kind,
      Role role,
      Blame blame,
      Optional<NewsNumber> number,
      ClaimId claim) {
    public Who {
      // Accounts that were kept before it was read have none.
      number = Objects.requireNonNullElse(number, Optional.empty());
      Objects.requireNonNull(name, "name");
      Objects.requireNonNull(actor, "actor");
      Objects.requireNonNull(kind, "kind");
      Objects.requireNonNull(role, "role");
      Objects.requireNonNull(blame, "blame");
      Objects.requireNonNull(claim, "claim");
    }
  }

  /// Harm that is told.
  ///
  /// @param part whether it counts some of those whom another row counts
  /// @param words for whom
  public record Toll(
      Effect effect,
      NewsNumber number,
      boolean part,
      CivilianStatus status,
      String words,
      ClaimId claim) {
    public Toll {
      Objects.requireNonNull(effect, "effect");
      Objects.requireNonNull(number, "number");
      Objects.requireNonNull(status, "status");
      Objects.requireNonNull(words, "words");
      Objects.requireNonNull(claim, "claim");
    }
  }

  /// Who makes a claim.
  ///
  /// @param speaker for a spokesman, for whom he speaks
  /// @param byOutlet whether the outlet says it in its own voice
  /// @param tells what the claim tells of the happening
  public record Voice(
      ClaimId claim, ActorRef speaker, Stance stance, boolean byOutlet, Tells tells) {
    /// What a claim tells of a happening.
    public enum Tells {
      /// That it happened, or did not, or who took part.
      HAPPENING,
      /// How many were harmed, or who they were, and not by what: "They were farmers".
      HARM
    }

    public Voice {
      // Accounts that were kept before it was read have none.
      tells = Objects.requireNonNullElse(tells, Tells.HAPPENING);
      Objects.requireNonNull(claim, "claim");
      Objects.requireNonNull(speaker, "speaker");
      Objects.requireNonNull(stance, "stance");
    }

    /// Whether it tells what happened, and not the harm alone.
    public boolean tellsHappening() {
      return tells == Tells.HAPPENING;
    }
  }

  /// How somebody is said to have died.
  ///
  /// @param denied whether it is said not to have been so
  /// @param voice who says it
  public record Manner(MannerOfDeath manner, boolean denied, Voice voice) {
    public Manner {
      Objects.requireNonNull(manner, "manner");
      Objects.requireNonNull(voice, "voice");
    }
  }

  public Account {
    Objects.requireNonNull(event, "event");
    Objects.requireNonNull(document, "document");
    Objects.requireNonNull(published, "published");
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(mode, "mode");
    Objects.requireNonNull(happened, "happened");
    dates = List.copyOf(dates);
    places = List.copyOf(places);
    parties = List.copyOf(parties);
    tolls = List.copyOf(tolls);
    // Accounts that were kept before it was read have none.
    manners = List.copyOf(Objects.requireNonNullElse(manners, List.of()));
    voices = List.copyOf(voices);
    Objects.requireNonNull(words, "words");
    Objects.requireNonNull(page, "page");
  }

  /// Who makes a claim of this account, when it is known.
  public Optional<Voice> voice(ClaimId claim) {
    return voices.stream().filter(voice -> voice.claim().equals(claim)).findFirst();
  }
}
