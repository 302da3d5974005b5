/** Which tasks come before which, what waits for what, and what is late because of what. */
@NullMarked
package vn.lantoa.task.task.dependency;

import org.jspecify.annotations.NullMarked;
