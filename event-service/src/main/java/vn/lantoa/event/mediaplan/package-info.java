/**
 * The media plan of an event (R098): how many works were planned, by genre, language and channel, and what was
 * delivered.
 */
package vn.lantoa.event.mediaplan;
