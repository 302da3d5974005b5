/** Checks on a plan document as it was read, one class for each finding code or group of codes. */
package vn.lantoa.task.document.rule;
