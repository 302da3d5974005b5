/** Which figures moved, for who pulls what is new and passes nothing by that commits late (R112, rules.md §9). */
@NullMarked
package vn.lantoa.reporting.change;

import org.jspecify.annotations.NullMarked;
