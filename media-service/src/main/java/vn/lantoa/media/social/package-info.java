/** Posts on social networks and forums, and how far they have spread (R059, rules.md §5). */
@NullMarked
package vn.lantoa.media.social;

import org.jspecify.annotations.NullMarked;
