/**
 * What is sealed: the bytes of a report, numbered, chained to those before and signed (rules.md §10). Knows nothing of
 * how a report comes to be.
 */
@NullMarked
package vn.lantoa.reporting.report.seal;

import org.jspecify.annotations.NullMarked;
