/** What partners abroad that are no press agencies bring: a register of outputs of agreements (R065, rules.md §4). */
@NullMarked
package vn.lantoa.media.partnership.output;

import org.jspecify.annotations.NullMarked;
