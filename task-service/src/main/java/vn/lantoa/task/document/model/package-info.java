/** A plan document as it was read: header, sections, clauses, themes, audiences, signatures, findings. Immutable. */
@NullMarked
package vn.lantoa.task.document.model;

import org.jspecify.annotations.NullMarked;
