/** Checks on a plan document as it was read, one class for each finding code or group of codes. */
@NullMarked
package vn.lantoa.task.document.rule;

import org.jspecify.annotations.NullMarked;
