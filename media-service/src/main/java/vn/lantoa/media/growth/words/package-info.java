/** What a growth target asks, told in words (R050, rules.md §3). */
@NullMarked
package vn.lantoa.media.growth.words;

import org.jspecify.annotations.NullMarked;
