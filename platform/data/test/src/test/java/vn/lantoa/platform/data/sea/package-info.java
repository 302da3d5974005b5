/** A sample service of ships: what it publishes and how it consumes, with real PostgreSQL and Kafka. */
package vn.lantoa.platform.data.sea;
