/**
 * What this service knows of others: the codes of events as the event-service told them, and the orders of the
 * media-service. Nothing here ever blocks a write.
 */
@NullMarked
package vn.lantoa.task.reference;

import org.jspecify.annotations.NullMarked;
