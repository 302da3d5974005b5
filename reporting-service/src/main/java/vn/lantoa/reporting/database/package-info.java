/** Plain SQL for the features that read sums and write sets: nothing here knows a table. */
package vn.lantoa.reporting.database;
