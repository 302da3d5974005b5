/** What a growth target asks, told in words, and what two versions of it differ in (R050, rules.md §3). */
@NullMarked
package vn.lantoa.media.growth.words;

import org.jspecify.annotations.NullMarked;
