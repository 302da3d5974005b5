package vn.lantoa.deploy.fault.ledger;

/** An observation of an item's views, as it is sent. */
public record SentObservation(String externalId, String observedAt, long views, String source) {}
