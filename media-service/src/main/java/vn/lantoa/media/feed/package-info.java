/** Feeds of changes: a reader goes on where it was, and passes nothing by that commits late. */
@NullMarked
package vn.lantoa.media.feed;

import org.jspecify.annotations.NullMarked;
