/** What stands before and after the body of a plan document: letterhead, date, issuer, signatures. */
@NullMarked
package vn.lantoa.task.document.header;

import org.jspecify.annotations.NullMarked;
