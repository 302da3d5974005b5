/** B6: how long it takes from the 201 to the appearance in /aggregates, beside bare Kafka. */
@NullMarked
package vn.lantoa.deploy.bench.visible;

import org.jspecify.annotations.NullMarked;
