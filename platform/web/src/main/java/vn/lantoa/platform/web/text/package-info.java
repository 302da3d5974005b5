/**
 * Vietnamese text: one Unicode form, search without accents, the alphabet's order (rules.md §2); and the tags of
 * languages.
 */
@NullMarked
package vn.lantoa.platform.web.text;

import org.jspecify.annotations.NullMarked;
