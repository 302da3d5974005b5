/**
 * What this service knows of plans, clauses, themes, audiences and events: what the task-service and the event-service
 * told. Nothing here ever blocks a submission.
 */
@NullMarked
package vn.lantoa.media.reference;

import org.jspecify.annotations.NullMarked;
