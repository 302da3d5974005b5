/** Reports as figures: a workbook with typed cells and charts of its own, and CSV files. */
@NullMarked
package vn.lantoa.reporting.rendition.sheet;

import org.jspecify.annotations.NullMarked;
