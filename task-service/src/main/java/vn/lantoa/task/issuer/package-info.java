/** Who issued a plan: the agency of the register that a document's letterhead or symbol names (rules.md §12). */
@NullMarked
package vn.lantoa.task.issuer;

import org.jspecify.annotations.NullMarked;
