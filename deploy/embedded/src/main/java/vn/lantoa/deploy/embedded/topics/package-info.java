/**
 * Which topics there are, in one file, and bringing a Kafka to it: the local one, that of a test, that of a province.
 */
@NullMarked
package vn.lantoa.deploy.embedded.topics;

import org.jspecify.annotations.NullMarked;
