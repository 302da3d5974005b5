/** Staff and money that agencies commit to tasks, beside what the tasks need (R029). */
@NullMarked
package vn.lantoa.task.commitment;

import org.jspecify.annotations.NullMarked;
