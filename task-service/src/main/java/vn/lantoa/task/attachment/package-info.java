/** Attachments: evidence that does not rot, kept with its hash. */
package vn.lantoa.task.attachment;
