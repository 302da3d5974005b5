/**
 * Figures as pictures: growth, progress, coverage and events, by the questions that the figures themselves take, for
 * pages and documents.
 */
@NullMarked
package vn.lantoa.reporting.chart;

import org.jspecify.annotations.NullMarked;
