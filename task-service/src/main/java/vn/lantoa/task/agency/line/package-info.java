/** Reporting lines: who leads, manages and consolidates whom, and when (R008). */
@NullMarked
package vn.lantoa.task.agency.line;

import org.jspecify.annotations.NullMarked;
