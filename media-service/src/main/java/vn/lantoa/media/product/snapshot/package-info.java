/** How far media products had spread at an instant: snapshots that are only added to (R060, rules.md §5). */
@NullMarked
package vn.lantoa.media.product.snapshot;

import org.jspecify.annotations.NullMarked;
