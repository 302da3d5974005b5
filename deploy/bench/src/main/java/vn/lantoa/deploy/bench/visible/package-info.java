/** B6: how long it takes from the 201 to the appearance in /aggregates, beside bare Kafka. */
package vn.lantoa.deploy.bench.visible;
