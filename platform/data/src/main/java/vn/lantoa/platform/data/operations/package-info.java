/**
 * What the operator does with a service's events: dead letters, parked events, republication, epochs; over HTTP and
 * audited.
 */
@NullMarked
package vn.lantoa.platform.data.operations;

import org.jspecify.annotations.NullMarked;
