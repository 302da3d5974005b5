/** What officers make of a plan's themes: parts, weights, and the events that each puts first (R013, R014). */
@NullMarked
package vn.lantoa.task.theming;

import org.jspecify.annotations.NullMarked;
