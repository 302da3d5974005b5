/** Plain SQL for the features that read sums and write sets: nothing here knows a table. */
@NullMarked
package vn.lantoa.reporting.database;

import org.jspecify.annotations.NullMarked;
