/** How many obstacles there are, and how long their steps take (R017). */
@NullMarked
package vn.lantoa.task.obstacle.summary;

import org.jspecify.annotations.NullMarked;
