/**
 * Events, what is said of them, and the coverage that was planned: the event-service. A package for each feature; this
 * one holds what names the service.
 */
@NullMarked
package vn.lantoa.event;

import org.jspecify.annotations.NullMarked;
