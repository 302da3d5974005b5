/** Who signed a plan, by which authority, and where it is filed (R019). */
@NullMarked
package vn.lantoa.task.part.signature;

import org.jspecify.annotations.NullMarked;
