/** A sealed dataset in the forms that open-data portals take: CSV with CSVW metadata, and a DCAT 3 record. */
@NullMarked
package vn.lantoa.reporting.report.opendata;

import org.jspecify.annotations.NullMarked;
