/** The kinds of press by law, in versions (R039, rules.md §4). */
@NullMarked
package vn.lantoa.media.presstype;

import org.jspecify.annotations.NullMarked;
