/** How far the past is locked (rules.md §5): one date that moves forward only. */
@NullMarked
package vn.lantoa.media.lock;

import org.jspecify.annotations.NullMarked;
