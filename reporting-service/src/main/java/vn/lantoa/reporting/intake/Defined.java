package vn.lantoa.reporting.intake;

/** Fired, in the transaction that notes it, when a definition is to be counted. */
public record Defined() {}
