/** Tests of what the task-service publishes, as others see it. */
package vn.lantoa.task.published;
