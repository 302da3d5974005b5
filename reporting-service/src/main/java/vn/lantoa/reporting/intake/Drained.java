package vn.lantoa.reporting.intake;

/** Fired, in the transaction that notes it, when partitions are read to their end. */
public record Drained() {}
