/** Sends what the outbox holds to Kafka, in order, until all of it is acknowledged. */
@NullMarked
package vn.lantoa.platform.data.outbox.relay;

import org.jspecify.annotations.NullMarked;
