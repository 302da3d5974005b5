/**
 * Events out of a transaction: written beside the change they tell of, sent to Kafka by a relay after the commit,
 * parked when Kafka will not take them, written again on demand. The table has Debezium's outbox layout.
 */
@NullMarked
package vn.lantoa.platform.data.outbox;

import org.jspecify.annotations.NullMarked;
