/** How far posts had spread at an instant: snapshots that are only added to (R059, rules.md §5). */
@NullMarked
package vn.lantoa.media.social.snapshot;

import org.jspecify.annotations.NullMarked;
