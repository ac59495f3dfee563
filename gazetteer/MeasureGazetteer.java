import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import org.sayso.resolution.CompositeGazetteer;
import org.sayso.resolution.ContextPlaceResolver;
import org.sayso.resolution.GeoNamesGazetteer;
import org.sayso.resolution.PlaceLexicon;
import org.sayso.resolution.PlaceResolver.NamedPlace;
import org.sayso.resolution.PlaceResolver.Request;
import org.sayso.text.TextSpan;

/// Prints what the gazetteer costs: time to load, heap, look-ups, spotting and resolution. See README.md beside this file.
final class MeasureGazetteer {
  private static final String[] NAMES = {
    "Quetta", "Springfield", "Kabul", "Nowhereville", "N'Djamena", "San José", "Khyber Pakhtunkhwa", "Idlib"
  };

  public static void main(String[] arguments) {
    long before = heap();
    long start = System.nanoTime();
    long cpu = cpu();
    GeoNamesGazetteer geoNames = GeoNamesGazetteer.bundled();
    double loadGeoNames = millis(start);
    CompositeGazetteer gazetteer = CompositeGazetteer.bundled();
    double load = millis(start);
    double loadCpu = (cpu() - cpu) / 1e6;
    System.out.printf("places %,d, of them areas %,d; names %,d%n", geoNames.size(), geoNames.areas(), geoNames.names());
    System.out.printf("load: GeoNames %.0f ms, with regions, areas and countries %.0f ms, of them %.0f on the processor%n", loadGeoNames, load, loadCpu);
    System.out.printf("heap after load: %.1f MB%n", (heap() - before) / 1e6);
    for (int round = 0; round < 3; round++) {
      lookUps(gazetteer);
      spot(gazetteer);
      resolve(gazetteer);
    }
  }

  private static void lookUps(CompositeGazetteer gazetteer) {
    int count = 200_000;
    long start = System.nanoTime();
    int found = 0;
    for (int i = 0; i < count; i++) {
      found += gazetteer.prominence(NAMES[i % NAMES.length]).ordinal();
    }
    System.out.printf("look-ups: %,.0f a second (%d)%n", count * 1000 / millis(start), found);
  }

  private static void spot(CompositeGazetteer gazetteer) {
    var lexicon = new PlaceLexicon(gazetteer);
    List<String> tokens =
        List.of("Police in Mastung , south of Quetta , said most people in the Khyber Pakhtunkhwa fled New York City".split(" "));
    int count = 20_000;
    long start = System.nanoTime();
    int found = 0;
    for (int i = 0; i < count; i++) {
      for (int at = 0; at < tokens.size(); at++) {
        found += lexicon.longestMatch(tokens, at).isPresent() ? 1 : 0;
      }
    }
    System.out.printf("spotting: %,.0f tokens a second (%d)%n", count * tokens.size() * 1000.0 / millis(start), found);
  }

  private static void resolve(CompositeGazetteer gazetteer) {
    var text = new StringBuilder();
    var names = new ArrayList<NamedPlace>();
    for (int i = 0; i < 30; i++) {
      String name = NAMES[i % NAMES.length];
      names.add(new NamedPlace(name, new TextSpan(text.length(), text.length() + name.length())));
      text.append(name).append(" saw an attack that nobody claimed, ");
    }
    Request request = Request.of(text.toString(), names);
    var resolver = new ContextPlaceResolver(gazetteer);
    int count = 300;
    long start = System.nanoTime();
    for (int i = 0; i < count; i++) {
      resolver.resolve(request);
    }
    System.out.printf("resolution of an article with 30 names: %.2f ms%n", millis(start) / count);
  }

  /// Time of this thread on the processor, which other builds on the machine do not lengthen much.
  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static long heap() {
    System.gc();
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }

  private static double millis(long start) {
    return (System.nanoTime() - start) / 1e6;
  }
}
