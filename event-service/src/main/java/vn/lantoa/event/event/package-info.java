/**
 * Events (R086–R089, R091): what, where, when, who answers for it, and where it stands. What other features keep inside
 * an event passes through {@code EventPartsService}.
 */
@NullMarked
package vn.lantoa.event.event;

import org.jspecify.annotations.NullMarked;
