/**
 * What the task-service told of agencies and plans, and the media-service of channels: whether a code is known here,
 * and which organisations' records are a caller's own.
 */
@NullMarked
package vn.lantoa.event.reference;

import org.jspecify.annotations.NullMarked;
