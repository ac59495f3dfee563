package org.sayso.testing;

/// Invented messages in the form of MUC-4, with their key.
public final class TavaraMessages {
  /// Two messages, of which the first tells an attack.
  public static final String TEXTS =
      """
      TST9-MUC4-0001

         CORRAN, 5 MAY 90 (TNA) -- [TEXT] GUNMEN OF THE TAVARA LIBERATION FRONT
      KILLED TWO FISHERMEN IN CORRAN YESTERDAY.  THE POLICE SAID THE GUNMEN USED
      RIFLES.


      TST9-MUC4-0002

         CORRAN, 6 MAY 90 (TNA) -- [TEXT] THE ISLAND PARLIAMENT MET TODAY TO DISCUSS
      THE PRICE OF FISH.
      """;

  /// The templates of both.
  public static final String KEY =
      """
      0.  MESSAGE: ID                     TST9-MUC4-0001
      1.  MESSAGE: TEMPLATE               1
      2.  INCIDENT: DATE                  04 MAY 90
      4.  INCIDENT: TYPE                  ATTACK
      5.  INCIDENT: STAGE OF EXECUTION    ACCOMPLISHED
      9.  PERP: INDIVIDUAL ID             "GUNMEN"
      19. HUM TGT: DESCRIPTION            "FISHERMEN"
      20. HUM TGT: TYPE                   CIVILIAN: "FISHERMEN"
      21. HUM TGT: NUMBER                 2: "FISHERMEN"
      23. HUM TGT: EFFECT OF INCIDENT     DEATH: "FISHERMEN"

      0.  MESSAGE: ID                     TST9-MUC4-0002
      1.  MESSAGE: TEMPLATE               *
      """;

  /// A further message in small letters with its role fillers, one JSON object.
  public static final String FILLERS =
      """
      {"docid": "TST9-MUC4-0003", "doctext": "gunmen killed two fishermen.    the sea was calm.", \
      "extracts": {"PerpInd": [[["gunmen", 0]]], "Victim": []}}
      """;

  private TavaraMessages() {}
}
