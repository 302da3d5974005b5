/** What this service knows of plans, clauses and themes: what the task-service's events told. Nothing here ever blocks a submission. */
package vn.lantoa.media.reference;
