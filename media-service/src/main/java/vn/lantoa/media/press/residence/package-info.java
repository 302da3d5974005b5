/** Offices and reporters of press agencies in the province (R042, rules.md §4). */
@NullMarked
package vn.lantoa.media.press.residence;

import org.jspecify.annotations.NullMarked;
