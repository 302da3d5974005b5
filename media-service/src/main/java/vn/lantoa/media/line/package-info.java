/**
 * The lines of a body that press agencies send: read one by one, in JSON, NDJSON or CSV, each with its own faults, so
 * that one bad line sinks no other.
 */
@NullMarked
package vn.lantoa.media.line;

import org.jspecify.annotations.NullMarked;
