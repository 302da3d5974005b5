/**
 * What an agency has to do next. Each feature that has something of it gives it by an
 * {@link vn.lantoa.task.inbox.InboxSource} of its own.
 */
@NullMarked
package vn.lantoa.task.inbox;

import org.jspecify.annotations.NullMarked;
