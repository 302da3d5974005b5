/** The outbox, and its way to Kafka. */
package vn.lantoa.deploy.bench.spring.relay;
