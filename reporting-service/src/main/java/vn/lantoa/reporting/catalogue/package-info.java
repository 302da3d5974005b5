/** All numbers of the reports, each defined once where it is counted, and told of here (R112). */
@NullMarked
package vn.lantoa.reporting.catalogue;

import org.jspecify.annotations.NullMarked;
