/** Tests of plans. */
package vn.lantoa.task.plan;
