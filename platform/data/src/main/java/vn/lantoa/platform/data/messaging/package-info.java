/**
 * Events by Kafka, as CloudEvents 1.0 in binary mode: their types, how consumers read them in batches, what happens to those that cannot
 * be applied, and the inbox for handlers that are not idempotent. Publishing stands in {@code outbox}.
 */
@NullMarked
package vn.lantoa.platform.data.messaging;

import org.jspecify.annotations.NullMarked;
