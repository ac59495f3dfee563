package org.sayso.training;

import ai.djl.ndarray.NDArray;

/// An array that training changes.
///
/// @param depth 0 for the embeddings, then the layers from 1 on, one more for the heads
/// @param decays whether weight decay pulls it towards zero
record Parameter(String name, NDArray value, int depth, boolean decays) {}
