/** Where the money of plans comes from: the province, the districts, sponsors (R033, R034). */
@NullMarked
package vn.lantoa.task.budget.source;

import org.jspecify.annotations.NullMarked;
