/**
 * Reads what happened out of the topics into facts and sums, exactly once: how far it is stands in the same
 * transaction.
 */
@NullMarked
package vn.lantoa.reporting.intake;

import org.jspecify.annotations.NullMarked;
