/** What an officer sees of a plan at a glance: what is known of it, how far its time and its parts are (R001–R019). */
@NullMarked
package vn.lantoa.task.overview;

import org.jspecify.annotations.NullMarked;
