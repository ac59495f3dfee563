package org.sayso.store.export;

/// What an export wrote.
///
/// @param records documents, claims or events written
/// @param unreviewed those among them that no person has reviewed
/// @param leftOut records that were left out because no person has reviewed them
/// @param rejected records that were left out because a person has rejected them
/// @param withoutPlace events without any place, which GeoJSON cannot hold
public record ExportReport(
    long records, long unreviewed, long leftOut, long rejected, long withoutPlace) {}
