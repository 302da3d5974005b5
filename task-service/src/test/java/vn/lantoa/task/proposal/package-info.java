/** Tests of task proposals. */
package vn.lantoa.task.proposal;
