/** Items that are taken back, and brought back (rules.md §5). */
@NullMarked
package vn.lantoa.media.content.withdrawal;

import org.jspecify.annotations.NullMarked;
