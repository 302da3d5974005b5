/** Finds the publications of a work among the items (rules.md §9). */
@NullMarked
package vn.lantoa.media.content.work;

import org.jspecify.annotations.NullMarked;
