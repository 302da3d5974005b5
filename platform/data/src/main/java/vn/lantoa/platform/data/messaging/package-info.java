/**
 * Events by Kafka, as CloudEvents 1.0 in binary mode: their types, and what a service implements to read them. Reading
 * stands in {@code consumer}, what cannot be applied in {@code deadletter}, publishing in {@code outbox}.
 */
@NullMarked
package vn.lantoa.platform.data.messaging;

import org.jspecify.annotations.NullMarked;
