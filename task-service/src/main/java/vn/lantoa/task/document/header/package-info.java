/** What stands before and after the body of a plan document: letterhead, date, issuer, signatures. */
package vn.lantoa.task.document.header;
