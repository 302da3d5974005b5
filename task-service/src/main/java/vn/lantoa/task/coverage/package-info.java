/** Coverage: what nobody does yet, and what hangs on each clause. */
package vn.lantoa.task.coverage;
