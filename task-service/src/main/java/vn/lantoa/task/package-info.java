/**
 * The task-service: plans, clauses, tasks, agencies and progress. A package for each feature; this one holds what names
 * the service.
 */
@NullMarked
package vn.lantoa.task;

import org.jspecify.annotations.NullMarked;
