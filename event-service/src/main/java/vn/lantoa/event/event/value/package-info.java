/** What is said of an event: where it is held, whether it occurs, what the host does, its edition and its parts. */
@NullMarked
package vn.lantoa.event.event.value;

import org.jspecify.annotations.NullMarked;
