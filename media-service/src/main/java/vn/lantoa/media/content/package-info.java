/**
 * Writes what press agencies published: the items of a submission, corrections, withdrawals and plans, each revision
 * kept and told.
 */
@NullMarked
package vn.lantoa.media.content;

import org.jspecify.annotations.NullMarked;
