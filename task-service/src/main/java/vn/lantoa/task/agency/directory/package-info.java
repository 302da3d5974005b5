/** What other features ask of the agencies: what they are called, which came from which, and which are the caller's. */
@NullMarked
package vn.lantoa.task.agency.directory;

import org.jspecify.annotations.NullMarked;
