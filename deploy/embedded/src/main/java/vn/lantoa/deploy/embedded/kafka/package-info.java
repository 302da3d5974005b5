/** A Kafka broker from Maven artifacts: its installation, data directory and readiness. */
@NullMarked
package vn.lantoa.deploy.embedded.kafka;

import org.jspecify.annotations.NullMarked;
