/** The programme of an event (R087–R089): its sessions, each within the event's days. */
@NullMarked
package vn.lantoa.event.session;

import org.jspecify.annotations.NullMarked;
