/** The programme of an event (R087–R089): its sessions, each within the event's days. */
package vn.lantoa.event.session;
