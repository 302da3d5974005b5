/** Attachments: evidence that does not rot, kept with its hash. */
@NullMarked
package vn.lantoa.task.attachment;

import org.jspecify.annotations.NullMarked;
