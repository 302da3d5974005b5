/** What a plan is for, and by which figures it shows (R006). */
@NullMarked
package vn.lantoa.task.part.objective;

import org.jspecify.annotations.NullMarked;
