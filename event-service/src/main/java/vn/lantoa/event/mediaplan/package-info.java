/**
 * The media plan of an event (R098): how many works were planned, by genre, language and channel, and what was
 * delivered.
 */
@NullMarked
package vn.lantoa.event.mediaplan;

import org.jspecify.annotations.NullMarked;
