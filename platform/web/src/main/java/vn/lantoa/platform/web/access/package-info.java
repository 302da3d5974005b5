/**
 * What is told of each request in the log, and which methods an address takes: one line a request, without personal
 * data, and errors in English whatever the client's language.
 */
@NullMarked
package vn.lantoa.platform.web.access;

import org.jspecify.annotations.NullMarked;
