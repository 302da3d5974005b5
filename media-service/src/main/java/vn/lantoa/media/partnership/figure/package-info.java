/** What agreements have brought, as the agreements themselves tell it (R065, rules.md §4). */
@NullMarked
package vn.lantoa.media.partnership.figure;

import org.jspecify.annotations.NullMarked;
