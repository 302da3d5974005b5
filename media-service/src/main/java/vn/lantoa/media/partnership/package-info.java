/** Agreements with press agencies, and on international communication (R044, R063, R065, rules.md §4). */
@NullMarked
package vn.lantoa.media.partnership;

import org.jspecify.annotations.NullMarked;
