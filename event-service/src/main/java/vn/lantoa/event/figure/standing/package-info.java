/** What stands of all that was said of a metric of an event (rules.md §8). */
@NullMarked
package vn.lantoa.event.figure.standing;

import org.jspecify.annotations.NullMarked;
