/** The trace id that ties an answer, its log lines and its audit rows together, and OpenTelemetry's on-switch. */
@NullMarked
package vn.lantoa.platform.web.tracing;

import org.jspecify.annotations.NullMarked;
