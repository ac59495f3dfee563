package org.sayso.corroboration.copy;

/// Reports from Tavara, an island republic that does not exist.
final class Reports {
  /// Eight sentences on the deaths at a quarry.
  static final String QUARRY =
      """
      PORT SELM, March 17 (Island Wire) - The Tavaran Army on Sunday denied that soldiers had killed five detained farmers at Old Quarry.

      "The allegation is false. Nobody was detained in Upper Limmer on that day or on any other," army spokesman Colonel Hadric Vosse said. He repeated that five militants died when they attacked a patrol on Thursday night.

      Mothers of Miravel, a group of relatives of the missing, says that the five were farmers whom soldiers had taken from their homes on March 12 and later shot.

      At least two of the five were in army custody on Wednesday evening, according to a security official who spoke on condition of anonymity because he feared reprisals.

      "I cannot tell you how they came from the fort to the quarry," the official said.

      Defence Minister Lorcan Idrey did not respond to calls. The Karst Liberation Front said that none of the dead were its members.

      Old Quarry, 14 kilometres northwest of Miravel, was the scene of heavy fighting in 2012.
      """;

  /// The same in other words, quotations included.
  static final String QUARRY_REWORDED =
      """
      Port Selm, Mar 17 (SelmNow) Tavara's army has flatly rejected accusations that its men shot dead five farmers in their custody at Old Quarry.

      "This is an untrue accusation. Not one person was held in Upper Limmer, neither on that day nor on another," declared Colonel Hadric Vosse, who speaks for the army. The five, he reiterated, were militants who died in an assault on a patrol during the night to Friday.

      Relatives' organisation Mothers of Miravel maintains that all five were farmers, were taken out of their homes by troops on March 12 and were shot afterwards.

      A security source, unwilling to be named for fear of reprisals, claimed that no fewer than two of them had been in custody of the army on Wednesday night.

      "How they got from there to the quarry is something I can't tell you," the source added.

      Defence Minister Lorcan Idrey could not be reached. No member of the Karst Liberation Front is among the dead, the rebels let it be known.

      Heavy fighting took place in 2012 at Old Quarry, 14 kilometres from Miravel.
      """;

  /// Another outlet's own report on the same deaths, with the army's quotation.
  static final String DOCTOR =
      """
      MIRAVEL, 19 March - A doctor who examined the bodies of five men killed near Old Quarry last week told the Orsland Times that four of them had been shot from behind.

      "I wrote down what I saw, and I signed it," said the doctor, who asked that his name not be published for his safety.

      His account would contradict the Tavaran Army, which says the five were militants who died in an exchange of fire on the night of 14 March.

      "The allegation is false. Nobody was detained in Upper Limmer on that day or on any other," army spokesman Colonel Hadric Vosse said.

      Ysolde Marrack of the Tavara Rights Watch Committee called on the army to hand over the examination book and to let foreign pathologists see the bodies.

      President Ilsabet Corvane told parliament on Monday that she had full confidence in the army.

      The army has admitted unlawful killings only once, in 2014, when a lieutenant was convicted of shooting a prisoner at Three Cairns.
      """;

  /// Something else altogether.
  static final String FERRY =
      """
      TIDEGATE, Tavara, Feb 20 (Island Wire) - The ferry between Tidegate and Port Selm went back into service on Wednesday after a refit of seven weeks, the operator said.

      The 48-year-old Marsh Heron has been given new engines and 60 more seats. "She is quieter than my kitchen," said her captain, Leopold Stray.

      The refit cost 3.1 million crowns, of which the Lowmarsh district paid a third. Fares will rise by five percent in May.

      Some passengers complained about the loss of the upper deck bar. The operator, Marsh Lines, said that the space was needed for life rafts.

      About 210,000 people used the line last year.
      """;

  private Reports() {}
}
