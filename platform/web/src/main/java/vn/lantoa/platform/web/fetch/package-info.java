/** Reads of small documents over HTTP for the process itself: keys, readiness, OpenAPI. */
@NullMarked
package vn.lantoa.platform.web.fetch;

import org.jspecify.annotations.NullMarked;
