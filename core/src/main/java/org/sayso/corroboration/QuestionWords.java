package org.sayso.corroboration;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sayso.claim.RelationKind;
import org.sayso.claim.Stance;
import org.sayso.event.Effect;
import org.sayso.event.EventType;

/// What the verbs and nouns of a question ask about, in dictionary form.
final class QuestionWords {
  private static final Set<RelationKind> SUPPORT =
      EnumSet.of(
          RelationKind.SUPPORTS_UNSPECIFIED,
          RelationKind.ARMS,
          RelationKind.FUNDS,
          RelationKind.SHELTERS,
          RelationKind.TRAINS,
          RelationKind.PROTECTS,
          RelationKind.ACQUIESCES);

  /// What one may do for another, of two; of one alone it asks about no link.
  static final List<String> GIVING =
      List.of("receive", "provide", "send", "deliver", "smuggle", "ship", "hand");

  static final Map<String, Set<RelationKind>> LINKS = links();
  static final Map<String, Set<EventType>> HAPPENINGS = happenings();
  static final Map<String, Set<Effect>> EFFECTS = effects();
  static final Map<String, Set<Stance>> STANCES = stances();

  private QuestionWords() {}

  private static Map<String, Set<RelationKind>> links() {
    Map<String, Set<RelationKind>> links = new HashMap<>();
    for (String word :
        List.of(
            "support",
            "back",
            "help",
            "aid",
            "sponsor",
            "assist",
            "supply",
            "supporter",
            "backing",
            "complicit",
            "collude")) {
      links.put(word, SUPPORT);
    }
    put(links, EnumSet.of(RelationKind.ARMS, RelationKind.SUPPORTS_UNSPECIFIED), "arm", "equip");
    put(
        links,
        EnumSet.of(RelationKind.FUNDS, RelationKind.SUPPORTS_UNSPECIFIED),
        "fund",
        "finance",
        "pay");
    put(
        links,
        EnumSet.of(
            RelationKind.SHELTERS,
            RelationKind.PROTECTS,
            RelationKind.SUPPORTS_UNSPECIFIED,
            RelationKind.ACQUIESCES),
        "shelter",
        "harbour",
        "harbor",
        "protect",
        "host");
    put(links, EnumSet.of(RelationKind.TRAINS, RelationKind.SUPPORTS_UNSPECIFIED), "train");
    put(
        links,
        EnumSet.of(RelationKind.LEADS, RelationKind.COMMANDS, RelationKind.MEMBER_OF),
        "lead",
        "command",
        "control",
        "run",
        "leader",
        "head");
    put(links, EnumSet.of(RelationKind.ALLIED_WITH), "ally", "allied");
    put(links, EnumSet.allOf(RelationKind.class), "link", "linked", "tie", "connect", "affiliate");
    put(links, EnumSet.of(RelationKind.OPPOSES), "oppose");
    put(links, SUPPORT, GIVING.toArray(String[]::new));
    return Map.copyOf(links);
  }

  private static Map<String, Set<EventType>> happenings() {
    Map<String, Set<EventType>> types = new HashMap<>();
    Set<EventType> violence =
        EnumSet.of(
            EventType.KILLING,
            EventType.EXECUTION,
            EventType.SHOOTING,
            EventType.BOMBING,
            EventType.SHELLING,
            EventType.AIR_STRIKE,
            EventType.ARMED_CLASH,
            EventType.ATTACK,
            EventType.ASSAULT,
            EventType.RAID);
    Set<EventType> deadly = EnumSet.copyOf(violence);
    deadly.add(EventType.CRACKDOWN);
    deadly.add(EventType.BODY_FOUND);
    deadly.add(EventType.RIOT);
    Set<EventType> killing = EnumSet.copyOf(deadly);
    killing.add(EventType.OTHER);
    put(types, deadly, "injure", "wound", "hurt", "casualty", "victim");
    put(
        types,
        killing,
        "kill",
        "die",
        "death",
        "dead",
        "murder",
        "slay",
        "massacre",
        "killing",
        "shoot");
    put(types, violence, "attack", "assault", "strike", "attacker", "violence");
    put(
        types,
        EnumSet.of(EventType.BOMBING, EventType.ATTACK, EventType.KILLING),
        "bombing",
        "bomb",
        "blast",
        "explosion",
        "explode",
        "bomber",
        "detonate");
    put(
        types,
        EnumSet.of(EventType.SHOOTING, EventType.KILLING, EventType.ATTACK),
        "shoot",
        "shooting",
        "gunman",
        "shooter");
    addFreedom(types);
    addStreets(types);
    addFighting(types);
    return Map.copyOf(types);
  }

  /// Words for what is done to somebody's freedom.
  private static void addFreedom(Map<String, Set<EventType>> types) {
    put(
        types,
        EnumSet.of(EventType.ARREST, EventType.ABDUCTION, EventType.CRACKDOWN),
        "arrest",
        "detain",
        "hold",
        "detention",
        "jail",
        "imprison");
    put(
        types,
        EnumSet.of(
            EventType.ABDUCTION,
            EventType.DISAPPEARANCE,
            EventType.HOSTAGE_TAKING,
            EventType.ARREST),
        "abduct",
        "kidnap",
        "disappear",
        "abduction",
        "disappearance",
        "kidnapping",
        "missing",
        "take");
    put(types, EnumSet.of(EventType.RELEASE), "release", "free");
  }

  /// Words for what happens in the streets and by treaty.
  private static void addStreets(Map<String, Set<EventType>> types) {
    put(
        types,
        EnumSet.of(EventType.PROTEST, EventType.RIOT, EventType.CRACKDOWN),
        "protest",
        "march",
        "demonstrate",
        "demonstration",
        "riot",
        "rally",
        "protester");
    put(
        types,
        EnumSet.of(EventType.CEASEFIRE, EventType.AGREEMENT),
        "ceasefire",
        "truce",
        "agree",
        "agreement");
  }

  /// Words for what is done with arms, to persons and to things.
  private static void addFighting(Map<String, Set<EventType>> types) {
    put(
        types,
        EnumSet.of(EventType.ARMED_CLASH, EventType.KILLING, EventType.SHOOTING, EventType.ATTACK),
        "clash",
        "fight",
        "battle");
    put(types, EnumSet.of(EventType.RAID, EventType.ATTACK), "raid", "search");
    put(
        types,
        EnumSet.of(
            EventType.SHOOTING, EventType.CRACKDOWN, EventType.ATTACK, EventType.ARMED_CLASH),
        "fire",
        "open fire",
        "gunfire");
    put(types, EnumSet.of(EventType.TORTURE, EventType.ASSAULT), "torture", "beat");
    put(types, EnumSet.of(EventType.ARSON, EventType.DESTRUCTION), "burn", "destroy");
    put(
        types,
        EnumSet.of(EventType.AIR_STRIKE, EventType.SHELLING, EventType.ATTACK),
        "airstrike",
        "shell");
    put(types, EnumSet.of(EventType.EXECUTION, EventType.KILLING), "execute", "execution");
  }

  private static Map<String, Set<Effect>> effects() {
    Map<String, Set<Effect>> effects = new HashMap<>();
    put(
        effects,
        EnumSet.of(Effect.KILLED),
        "kill",
        "die",
        "death",
        "dead",
        "murder",
        "massacre",
        "body",
        "slay",
        "toll",
        "figure",
        "mortuary");
    put(
        effects,
        EnumSet.of(Effect.INJURED),
        "injure",
        "wound",
        "hurt",
        "injury",
        "injured",
        "wounded");
    put(effects, EnumSet.of(Effect.KILLED, Effect.INJURED), "casualty", "victim");
    put(effects, EnumSet.of(Effect.DETAINED), "arrest", "detain", "jail");
    put(
        effects,
        EnumSet.of(Effect.ABDUCTED, Effect.DISAPPEARED, Effect.MISSING),
        "abduct",
        "kidnap",
        "disappear",
        "missing");
    put(effects, EnumSet.of(Effect.DISPLACED), "displace", "flee", "evacuate");
    return Map.copyOf(effects);
  }

  private static Map<String, Set<Stance>> stances() {
    Map<String, Set<Stance>> stances = new HashMap<>();
    put(stances, EnumSet.of(Stance.CLAIMS_RESPONSIBILITY), "claim", "responsibility");
    put(
        stances,
        EnumSet.of(Stance.DENIES, Stance.DENIES_RESPONSIBILITY),
        "deny",
        "reject",
        "dispute");
    put(stances, EnumSet.of(Stance.CONDEMNS), "condemn", "denounce", "criticise", "criticize");
    put(stances, EnumSet.of(Stance.ALLEGES), "accuse", "allege", "blame");
    put(
        stances,
        EnumSet.of(Stance.CONFIRMS, Stance.ACKNOWLEDGES),
        "confirm",
        "acknowledge",
        "admit");
    put(stances, EnumSet.of(Stance.DOUBTS, Stance.CANNOT_VERIFY), "doubt", "verify");
    put(stances, EnumSet.of(Stance.THREATENS), "threaten");
    put(stances, EnumSet.of(Stance.CALLS_FOR), "demand", "urge", "call");
    put(stances, EnumSet.of(Stance.DECLINES_COMMENT), "decline", "comment");
    put(stances, EnumSet.of(Stance.ENDORSES), "endorse", "praise", "welcome");
    return Map.copyOf(stances);
  }

  private static <T> void put(Map<String, Set<T>> map, Set<T> values, String... words) {
    for (String word : words) {
      map.put(word, Set.copyOf(values));
    }
  }
}
