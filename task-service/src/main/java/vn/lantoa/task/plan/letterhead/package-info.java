/** What a plan's document says of who issues and who signs it, word for word. */
@NullMarked
package vn.lantoa.task.plan.letterhead;

import org.jspecify.annotations.NullMarked;
