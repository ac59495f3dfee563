package org.sayso.mention;

import java.util.Optional;
import org.sayso.mention.TieScene.Part;

/// What is known of one mention by itself, looked up once.
///
/// @param sentence number of its sentence
/// @param paragraph number of its paragraph
/// @param opens whether only marks stand before it in its sentence
/// @param quotation number of the quotation in which it stands; -1 outside
/// @param part what part it plays
/// @param gender whether "he" or "she" can follow, where the words tell
record TiePlace(
    int sentence,
    int paragraph,
    boolean opens,
    int quotation,
    Part part,
    Optional<Gender> gender) {}
