package org.sayso.mention;

import org.sayso.mention.MentionScene.Part;

/// Where a mention stands.
///
/// @param sentence number of its sentence
/// @param paragraph number of its paragraph
/// @param opens whether only marks stand before it in its sentence
/// @param quotation number of the quotation in which it stands; -1 outside
/// @param part what part it plays
record MentionPlace(int sentence, int paragraph, boolean opens, int quotation, Part part) {
  /// Whether it is what a verb is said of.
  boolean acts() {
    return part == Part.SPEAKS || part == Part.SUBJECT;
  }
}
