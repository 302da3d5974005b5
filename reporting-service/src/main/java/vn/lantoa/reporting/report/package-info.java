/**
 * Reports from draft to seal (rules.md §10): who writes, submits and approves them, and what they say in figures and
 * words.
 */
@NullMarked
package vn.lantoa.reporting.report;

import org.jspecify.annotations.NullMarked;
