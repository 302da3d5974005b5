/** The trace id that ties an answer, its log lines and its audit rows together, and OpenTelemetry's on-switch. */
package vn.lantoa.platform.web.tracing;
