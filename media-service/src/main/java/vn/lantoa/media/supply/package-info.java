/** Information that organisations supply to the press, and who supplied none (R030, rules.md §7). */
@NullMarked
package vn.lantoa.media.supply;

import org.jspecify.annotations.NullMarked;
