/** Tests of monthly returns. */
package vn.lantoa.task.progress.monthly;
