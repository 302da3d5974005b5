package vn.lantoa.media.snapshot;

/**
 * A snapshot among those of its source.
 *
 * @param stands whether no correction replaced it
 * @param earlier what the source had counted before
 */
record SnapshotPlace(boolean stands, EarlierMetrics earlier) {}
