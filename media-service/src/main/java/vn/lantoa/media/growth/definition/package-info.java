/** What a growth target says: what counts, for which measures, and what must be true of that (rules.md §3). */
@NullMarked
package vn.lantoa.media.growth.definition;

import org.jspecify.annotations.NullMarked;
