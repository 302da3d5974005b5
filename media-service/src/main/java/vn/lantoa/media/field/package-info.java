/**
 * Definitions of the fields of a line: from one of them follow how it is read, described, stored and told to the other
 * services.
 */
@NullMarked
package vn.lantoa.media.field;

import org.jspecify.annotations.NullMarked;
