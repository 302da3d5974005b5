/** Tests of what the event-service publishes, as others see it, and of what it understands. */
package vn.lantoa.event.published;
