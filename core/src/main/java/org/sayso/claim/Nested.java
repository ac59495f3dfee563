package org.sayso.claim;

import java.util.Optional;

/// A saying with its place among the others: inside whose content it stands.
///
/// @param outer index of the innermost saying whose content holds it
record Nested(Candidate candidate, Optional<Integer> outer) {}
