package org.sayso.resolution;

/// A user's gazetteer of the invented island country.
final class TavaraPlaces {
  static final String CSV =
      """
      name,alternate_names,latitude,longitude,country,admin1,admin2,feature,population
      Tavara,Republic of Tavara,-38.0,-28.05,XT,,,PCLI,462000
      Orsland,Kingdom of Orsland,-39.6,-22.1,XO,,,PCLI,3900000
      Port Selm,Selm,-38.5,-28.06,XT,Capital District,,PPLC,148000
      Northreach,Northreach district,-37.62,-28.0,XT,Northreach,,ADM1,58000
      Karst,,-38.03,-28.3,XT,Karst,,ADM1,92000
      Hallow Bay,,-37.49,-28.1,XT,Northreach,,PPLA,19400
      Miravel,,-38.03,-28.42,XT,Karst,,PPLA,31000
      Corran,,-38.05,-27.17,XT,Easterlies,,PPLA,28200
      Old Quarry,,-37.941,-28.533,XT,Karst,Limmer Valley,PPL,640
      Ostrey,,-37.88,-27.24,XT,Easterlies,,PPL,870
      Ostrey,Ostrey-on-Sea,-39.25,-22.6,XO,Westmark,,PPLA,61000
      """;

  private TavaraPlaces() {}

  static UserGazetteer gazetteer() {
    return UserGazetteer.parse(CSV, Countries.bundled());
  }
}
