/** Tables as spreadsheets. */
@NullMarked
package vn.lantoa.reporting.aggregate.answer.sheet;

import org.jspecify.annotations.NullMarked;
