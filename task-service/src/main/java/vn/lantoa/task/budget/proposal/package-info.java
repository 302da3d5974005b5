/** Which money agencies asked for, and what was granted (R037). */
@NullMarked
package vn.lantoa.task.budget.proposal;

import org.jspecify.annotations.NullMarked;
