/** Tests of the task-service as a whole, and what its features' tests share. */
package vn.lantoa.task;
