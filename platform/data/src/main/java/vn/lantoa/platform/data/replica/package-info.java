/**
 * Copies of what other services own, kept from their events: tables that hold the newest state of each aggregate, or
 * every entry of a log. A redelivered or late event changes nothing.
 */
@NullMarked
package vn.lantoa.platform.data.replica;

import org.jspecify.annotations.NullMarked;
