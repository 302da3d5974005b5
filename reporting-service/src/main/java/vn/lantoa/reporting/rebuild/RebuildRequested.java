package vn.lantoa.reporting.rebuild;

/** Fired in the transaction that writes a rebuild down. */
record RebuildRequested() {}
