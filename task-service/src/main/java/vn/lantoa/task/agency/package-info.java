/**
 * The registry of agencies: who can lead and carry out tasks (R022). Press agencies live in the media-service's
 * register.
 */
@NullMarked
package vn.lantoa.task.agency;

import org.jspecify.annotations.NullMarked;
