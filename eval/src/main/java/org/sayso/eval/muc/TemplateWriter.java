package org.sayso.eval.muc;

import java.util.Collection;
import java.util.List;
import java.util.Locale;

/// Writes templates in the form of a key: 25 lines each, fillers at the 37th character.
public final class TemplateWriter {
  private TemplateWriter() {}

  /// The text of a response file.
  ///
  /// @param messages all messages answered, in order; one without a template gets one that says so
  public static String write(Collection<String> messages, List<MucTemplate> templates) {
    StringBuilder out = new StringBuilder();
    for (String message : messages) {
      List<MucTemplate> own =
          templates.stream().filter(one -> one.message().equals(message)).toList();
      if (own.isEmpty()) {
        silent(message, out);
      }
      own.forEach(one -> template(one, out));
    }
    return out.toString();
  }

  private static void silent(String message, StringBuilder out) {
    for (MucSlot slot : MucSlot.values()) {
      line(slot, slot == MucSlot.MESSAGE_ID ? message : MucTemplate.NONE, out);
    }
    out.append('\n');
  }

  private static void template(MucTemplate template, StringBuilder out) {
    line(MucSlot.MESSAGE_ID, template.message(), out);
    line(MucSlot.TEMPLATE_ID, template.number() + (template.optional() ? " (OPTIONAL)" : ""), out);
    for (MucSlot slot : MucSlot.scored()) {
      List<Filler> fillers = template.fillers(slot);
      line(slot, fillers.isEmpty() ? "-" : fillers.getFirst().inKeyForm(slot), out);
      fillers.stream().skip(1).forEach(one -> out.append(form("", one.inKeyForm(slot))));
    }
    out.append('\n');
  }

  private static void line(MucSlot slot, String filler, StringBuilder out) {
    out.append(form("%-4s%s".formatted(slot.ordinal() + ".", slot.label()), filler));
  }

  private static String form(String label, String filler) {
    return String.format(Locale.ROOT, "%-36s%s\n", label, filler);
  }
}
