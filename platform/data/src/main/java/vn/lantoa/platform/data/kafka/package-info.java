/** The clients of Kafka, the form of an event in a record, and how to wait for a broker that is away. */
@NullMarked
package vn.lantoa.platform.data.kafka;

import org.jspecify.annotations.NullMarked;
