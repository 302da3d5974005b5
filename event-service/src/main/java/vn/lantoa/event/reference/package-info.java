/** What the task-service told of agencies and plans: whether a code is known here, and which organisations' records are a caller's own. */
package vn.lantoa.event.reference;
