/**
 * What the parts of a plan beside its clauses have in common: each is read from the document where it says so, and
 * completed by an officer (R003, R006, R007, R018, R019).
 */
@NullMarked
package vn.lantoa.task.part;

import org.jspecify.annotations.NullMarked;
