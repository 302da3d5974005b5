/** Keeps what other services own in tables of this database, from their events: which topic goes into which table. */
@NullMarked
package vn.lantoa.reporting.reference.replica;

import org.jspecify.annotations.NullMarked;
