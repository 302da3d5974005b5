/** What was printed, or made, of media products: a ledger that is only added to (R061, rules.md §4). */
@NullMarked
package vn.lantoa.media.product.printrun;

import org.jspecify.annotations.NullMarked;
