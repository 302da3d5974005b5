/** A plan document as it was read: header, sections, clauses, themes, audiences, signatures, findings. Immutable. */
package vn.lantoa.task.document.model;
