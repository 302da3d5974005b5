/**
 * Monitoring and consolidation (theo dõi, tổng hợp): what agencies owe of a period, what came, and who was reminded of
 * the rest (rules.md §10).
 */
@NullMarked
package vn.lantoa.reporting.consolidation;

import org.jspecify.annotations.NullMarked;
