package vn.lantoa.deploy.fault;

/** An observation of an item's views, as it is sent. */
record SentObservation(String externalId, String observedAt, long views, String source) {}
