/** How figures and days are written for people, in Vietnamese and in English (rules.md §2, §10). */
@NullMarked
package vn.lantoa.reporting.wording;

import org.jspecify.annotations.NullMarked;
