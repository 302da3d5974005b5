/** Plans as Akoma Ntoso 3.0 (OASIS LegalDocML), so that other systems can cite their clauses. */
@NullMarked
package vn.lantoa.task.rendition.akn;

import org.jspecify.annotations.NullMarked;
