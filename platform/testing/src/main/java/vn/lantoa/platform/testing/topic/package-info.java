/**
 * A real topic as a service's tests read it, to see what the service publishes. Who uses it has Kafka's client and a
 * Kafka.
 */
@NullMarked
package vn.lantoa.platform.testing.topic;

import org.jspecify.annotations.NullMarked;
