/**
 * Snapshots of how far something of the province's own had spread at an instant, as sources count it: of posts on
 * social networks and of media products (R059, R060, rules.md §5).
 */
@NullMarked
package vn.lantoa.media.snapshot;

import org.jspecify.annotations.NullMarked;
