/**
 * Corrections of items: asked for with a reason, approved by somebody else, applied whole or not at all (rules.md §5).
 */
@NullMarked
package vn.lantoa.media.correction;

import org.jspecify.annotations.NullMarked;
